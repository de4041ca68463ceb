package backstep.app;

/**
 * The class that {@code java -jar} starts. It is compiled for Java 8, so that whoever starts Backstep on an older Java
 * reads which one it needs instead of a stack trace.
 */
public final class Launcher {

    private static final int REQUIRED = 25;

    private Launcher() {}

    /** Starts the program, or says in one line on standard error which Java it needs and exits with 2. */
    public static void main(String[] args) throws ReflectiveOperationException {
        if (!suffices(System.getProperty("java.specification.version"))) {
            System.err.println("backstep: Java " + REQUIRED + " or newer is needed, this is Java "
                    + System.getProperty("java.version") + " in " + System.getProperty("java.home"));
            System.exit(2);
        }
        // By name: Main is compiled for the Java that has just been found to be there.
        Class.forName("backstep.app.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /** Whether Backstep runs on a Java of this specification version, which is "1.8" for 8 and "17" for 17. */
    static boolean suffices(String specification) {
        return !specification.startsWith("1.") && Integer.parseInt(specification) >= REQUIRED;
    }
}
