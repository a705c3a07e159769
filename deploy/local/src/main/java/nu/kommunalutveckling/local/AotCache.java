package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Classes loaded, linked and profiled in a passing start, kept in a file so that later starts need not do it again. */
record AotCache(Path file) {

    boolean made() {
        return Files.exists(file);
    }

    /** Flags for the start that makes it. The file is written when that process has ended. */
    List<String> recording() {
        return List.of("-XX:AOTCacheOutput=" + fresh());
    }

    /** Flags for a start that uses it: none if there is none, since a start without is merely slower. */
    List<String> using() {
        return made() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** Takes over what the recording process left; false if it left nothing. */
    boolean keep() throws IOException {
        if (!Files.exists(fresh())) {
            return false;
        }
        Files.move(fresh(), file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Held while it is made, so that two suites do not make it at once. */
    Path lock() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
