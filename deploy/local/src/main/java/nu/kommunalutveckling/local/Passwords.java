package nu.kommunalutveckling.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords made up on this machine, readable for their owner only, one for each database role. */
final class Passwords {

    static final String SUPERUSER = "postgres";
    static final String KEYCLOAK_ADMIN = "keycloak-admin";
    static final String WEBHOOKS = "webhooks";

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 24;

    private final Properties known = new Properties();
    private final Path file;

    private Passwords(Path file) {
        this.file = file;
    }

    static Passwords in(Path file) throws IOException {
        var passwords = new Passwords(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.known.load(reader);
            }
        }
        return passwords;
    }

    boolean has(String role) {
        return known.containsKey(role);
    }

    /** The password of a role that has one. */
    String of(String role) {
        String password = known.getProperty(role);
        if (password == null) {
            throw new Trouble(file + " has no password for " + role);
        }
        return password;
    }

    /** The role's password, made up if it has none; not on disk before {@link #save()}. */
    String orNew(String role) {
        return (String) known.computeIfAbsent(role, key -> random());
    }

    void save() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh, StandardOpenOption.WRITE)) {
            known.store(writer, "Made up on this machine for this suite alone");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, index) -> text.append(LETTERS.charAt(index)), StringBuilder::append)
                .toString();
    }
}
