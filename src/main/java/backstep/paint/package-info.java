/// The drawing port: a dozen calls that every picture is made of, the colour tokens of the themes, and values for shape
/// and text.
@NullMarked
package backstep.paint;

import org.jspecify.annotations.NullMarked;
