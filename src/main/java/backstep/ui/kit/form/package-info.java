/// Entries of a form: numbers that are checked as they are typed, choices, switches.
@NullMarked
package backstep.ui.kit.form;

import org.jspecify.annotations.NullMarked;
