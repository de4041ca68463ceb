/// The command line: thin commands over the program's services, and the only user of the standard streams.
@NullMarked
package backstep.cli;

import org.jspecify.annotations.NullMarked;
