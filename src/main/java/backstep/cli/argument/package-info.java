/// The arguments of commands as values: how each is written, and in which words a wrong one is refused.
@NullMarked
package backstep.cli.argument;

import org.jspecify.annotations.NullMarked;
