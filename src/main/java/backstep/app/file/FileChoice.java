package backstep.app.file;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file. Empty where none was chosen.
public interface FileChoice {
    /// A file to open.
    Optional<Path> toOpen();

    /// A file to save an experiment as; `name` is what is offered.
    Optional<Path> toSave(String name);

    /// A file to write a picture to, of the format that `extension` stands for.
    Optional<Path> toExport(String name, String extension);

    /// A CSV file to read.
    Optional<Path> toRead();

    /// A CSV file to write a table to.
    Optional<Path> toTable(String name);
}
