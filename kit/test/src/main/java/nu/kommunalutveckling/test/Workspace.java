package nu.kommunalutveckling.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources are, seen from whichever module is being tested: its directory is the working directory. */
public final class Workspace {
    private Workspace() {}

    /** The directory that holds all modules. */
    public static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("kit/domain/pom.xml"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("The tests do not run inside the sources");
            }
        }
        return directory;
    }

    /** The module being tested, as its path below the root: {@code kit/web}, {@code finance-service}. */
    public static String module() {
        return root().relativize(Path.of("").toAbsolutePath()).toString().replace('\\', '/');
    }
}
