package nu.kommunalutveckling.acceptance;

import java.nio.file.Path;

/** Where things lie in the repository; a test runs in its module's folder. */
final class Repository {
    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path ROOT = MODULE.resolve("../..").normalize();
    static final Path TARGET = MODULE.resolve("target");

    private Repository() {}
}
