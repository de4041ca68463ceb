/// Pictures as files: the Java2D adapter of the drawing port, and PNG, SVG and PDF.
@NullMarked
package backstep.export;

import org.jspecify.annotations.NullMarked;
