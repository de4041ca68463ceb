/// The chain rule along one weight: every path from the error back to it, link by link.
@NullMarked
package backstep.explain.chain;

import org.jspecify.annotations.NullMarked;
