package dev.codemode.bench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Something outside is missing or unfit: a file, a folder, its contents. The message is one line that
/// says where, what was found and what to do.
public final class OutsideException extends Exception {
    private static final long serialVersionUID = 1;

    public OutsideException(String message) {
        super(message);
    }

    /// The same, with the file system's reason in plain words.
    public static OutsideException at(Path path, String whatFailed, IOException cause) {
        var exception = new OutsideException(path + ": " + whatFailed + ": " + reason(cause));
        exception.initCause(cause);
        return exception;
    }

    public String text() {
        return String.valueOf(getMessage());
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _, NotDirectoryException _ ->
                    "a file that is no folder stands in the way";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
