package backstep.cli;

import backstep.data.Nearest;
import backstep.data.Quotation;
import backstep.training.Divergence;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong in one line on standard error, and knows the exit code for it.
record Complaint(Streams streams) {
    private static final int RUN = 1;
    private static final int INPUT = 2;

    /// The arguments do not parse.
    int about(ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        String line = switch (fault) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing -> missing(missing);
            default -> String.valueOf(fault.getMessage());
        };
        return say(INPUT, line + "; see " + command + " --help");
    }

    /// A command failed.
    int about(Throwable fault) {
        return switch (fault) {
            case ParameterException arguments -> about(arguments);
            case Failure failure -> say(failure.code(), String.valueOf(failure.getMessage()));
            case Divergence divergence -> say(RUN, String.valueOf(divergence.getMessage()));
            case IOException io when Streams.isClosedByReader(io) -> 0;
            case IOException io -> say(RUN, "standard output cannot be written: " + io.getMessage());
            case OutOfMemoryError memory -> say(RUN, "expected more memory; java -Xmx4g -jar backstep.jar … has 4 GB");
            default -> say(RUN, "a fault of the program: " + fault);
        };
    }

    private static String missing(MissingParameterException fault) {
        return fault.getMissing().stream()
                .map(argument -> argument instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : argument.paramLabel())
                .distinct()
                .collect(Collectors.joining(" and ", "expected ", ""));
    }

    private static String unknown(UnmatchedArgumentException fault) {
        String word = fault.getUnmatched().getFirst();
        CommandLine command = fault.getCommandLine();
        boolean option = word.startsWith("-");
        List<String> known = option
                ? command.getCommandSpec().optionsMap().keySet().stream()
                        .filter(name -> name.startsWith("--"))
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        String what = option ? "option " : command.getParent() == null ? "command " : "argument ";
        String nearest = known.isEmpty() ? "" : ", nearest " + Quotation.of(Nearest.word(word, known));
        return "unknown " + what + Quotation.of(word) + nearest;
    }

    private int say(int code, String line) {
        streams.err().println("backstep: " + line.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+\\s*", " "));
        return code;
    }
}
