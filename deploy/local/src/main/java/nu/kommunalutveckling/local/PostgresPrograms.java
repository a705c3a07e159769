package nu.kommunalutveckling.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked once from the archive on the class path. */
record PostgresPrograms(Path folder) {

    static final String MAJOR = "18";

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> DATA = PosixFilePermissions.fromString("rw-r--r--");

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    static PostgresPrograms in(Path cache, Progress progress) throws IOException, InterruptedException {
        var programs = new PostgresPrograms(cache.resolve("postgresql").resolve(version()));
        if (!Files.exists(programs.folder)) {
            try (var _ = HeldLock.take(cache.resolve("postgresql/lock"), () -> {})) {
                if (!Files.exists(programs.folder)) {
                    progress.say(Part.POSTGRESQL, "unpacking");
                    unpack(programs.folder);
                }
            }
        }
        return programs;
    }

    /** Unpacked beside and then moved, so that the folder is there whole or not at all. */
    private static void unpack(Path folder) throws IOException {
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Trees.delete(fresh);
        try (InputStream packed = archive().openStream()) {
            var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh);
            }
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("An entry of the PostgreSQL archive points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(target, (entry.getMode() & 0100) == 0 ? DATA : PROGRAM);
        }
    }

    private static URL archive() {
        String name = "postgres-" + system() + "-" + processor() + ".txz";
        URL archive = PostgresPrograms.class.getResource("/" + name);
        if (archive == null) {
            throw new Trouble("PostgreSQL: no programs for this kind of machine (" + name + ")");
        }
        return archive;
    }

    /** The name of the library the archive comes in, which carries the version. */
    private static String version() {
        String library = archive().getPath().replaceFirst("\\.jar!.*", "");
        return library.substring(library.lastIndexOf('/') + 1);
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
