package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What keeps the suite from doing as asked, in one line that names the thing and, where it helps, what to do. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    Trouble(String line) {
        super(line);
        this.line = line;
    }

    /** What to show, without a line break at its end. */
    public String line() {
        return line;
    }

    /** A file could not be read or written, most often because the disk is full or belongs to someone else. */
    static Trouble with(IOException e) {
        if (e instanceof FileSystemException f) {
            String reason = f.getReason() != null
                    ? f.getReason()
                    : f.getClass().getSimpleName().replace("Exception", "");
            return new Trouble(f.getFile() + ": " + reason);
        }
        String message = e.getMessage();
        return new Trouble(message == null ? e.toString() : message);
    }
}
