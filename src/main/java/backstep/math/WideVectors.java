package backstep.math;

/// Whether this Java lets the program say which numbers go into one register of the processor.
///
/// `jdk.incubator.vector` is no part of a program's modules unless it is asked for, and asked for on the command line
/// it
/// warns at every start. So the JDK's own way to add a module to a running program is used, which is silent; the
/// program's manifest opens it. Where it is closed, or the module is missing, plain loops do the work.
public final class WideVectors {
    private static final String MODULE = "jdk.incubator.vector";

    /// With fewer lanes the compiler's own vectors do as well.
    private static final int FEWEST_LANES = 4;

    private static final boolean PRESENT = load();

    private WideVectors() {}

    public static boolean present() {
        return PRESENT;
    }

    private static boolean load() {
        try {
            if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
                Class.forName("jdk.internal.module.Modules")
                        .getMethod("loadModule", String.class)
                        .invoke(null, MODULE);
            }
            return WideRows.lanes() >= FEWEST_LANES;
        } catch (ReflectiveOperationException | LinkageError closed) {
            return false;
        }
    }
}
