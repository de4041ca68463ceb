package backstep.cli;

import backstep.export.TraceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The names of the three files of a trace in tables: in a folder that is there, or beside each other with a common
/// beginning.
record TableFiles(Path out) {
    private static final String END = ".csv";

    Path path(TraceTable table) {
        if (Files.isDirectory(out)) {
            return out.resolve(table.word() + END);
        }
        Path last = out.getFileName();
        String name = last == null ? "" : last.toString();
        String start = name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
        return out.resolveSibling(start + "-" + table.word() + END);
    }

    /// Begins to write a table's file, with its column names.
    Destination begin(TraceTable table) throws IOException {
        Destination destination = Destination.file(path(table));
        table.heading(destination.writer());
        return destination;
    }
}
