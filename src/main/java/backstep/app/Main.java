package backstep.app;

/// Starts Backstep: a command of the command line, or the window.
public final class Main {

    private Main() {}

    /// Runs the program.
    public static void main(String[] args) {
        BackstepApp.launch(BackstepApp.class, args);
    }
}
