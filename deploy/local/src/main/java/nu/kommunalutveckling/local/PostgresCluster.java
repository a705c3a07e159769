package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The data folder: made once, with a role and a database for each that needs one, and kept from then on. */
final class PostgresCluster {

    private static final int MAX_WAITS = 100;
    private static final long PAUSE_MILLIS = 100;

    private final Place place;
    private final PostgresPrograms programs;

    PostgresCluster(Place place, PostgresPrograms programs) {
        this.place = place;
        this.programs = programs;
    }

    static Path data(Place place) {
        return place.database().resolve("data");
    }

    static Passwords passwords(Place place) throws IOException {
        return Passwords.in(place.database().resolve("passwords"));
    }

    void prepare(Progress progress) throws IOException, InterruptedException {
        Files.createDirectories(place.database());
        Path data = data(place);
        Passwords passwords = passwords(place);
        if (!Files.exists(data)) {
            progress.say(Part.POSTGRESQL, "making the databases");
            make(data, passwords);
            return;
        }
        refuseOtherVersion(data);
        clearUpAfterKill(data);
        addDatabases(data, passwords, "on");
    }

    /** Made beside and then moved, so that a folder half made is never taken for a database. */
    private void make(Path data, Passwords passwords) throws IOException, InterruptedException {
        Path fresh = data.resolveSibling("data.new");
        Trees.delete(fresh);
        PostgresAccount account = PostgresAccount.forData(place, fresh, programs);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.give(fresh);
        initialise(fresh, account, passwords.orNew(Passwords.SUPERUSER));
        // Many small files, each made safe on its own, would take seconds: they are made safe together at the end.
        addDatabases(fresh, passwords, "off");
        run(account.command(List.of(programs.initdb().toString(), "--sync-only", "--pgdata=" + fresh)));
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path fresh, PostgresAccount account, String password)
            throws IOException, InterruptedException {
        Path secret = fresh.resolveSibling("initial-password");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            account.give(secret);
            run(account.command(List.of(
                    programs.initdb().toString(),
                    "--pgdata=" + fresh,
                    "--username=" + Passwords.SUPERUSER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The same order of letters on every machine, whatever its language settings.
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--no-sync")));
        } finally {
            Files.delete(secret);
        }
    }

    /** Roles and databases that are not there yet, made without a running server. */
    private void addDatabases(Path data, Passwords passwords, String fsync) throws IOException, InterruptedException {
        var missing = Part.withDatabase().stream()
                .map(Part::database)
                .filter(name -> !passwords.has(name))
                .toList();
        if (missing.isEmpty() && passwords.has(Passwords.KEYCLOAK_ADMIN)) {
            return;
        }
        var script = new StringBuilder();
        for (String name : missing) {
            String password = passwords.orNew(name);
            statement(script, "CREATE ROLE " + name + " LOGIN");
            statement(script, "ALTER ROLE " + name + " PASSWORD '" + password + "'");
            statement(script, "CREATE DATABASE " + name + " OWNER " + name);
            // One service's role does not even reach another's database.
            statement(script, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
        passwords.orNew(Passwords.KEYCLOAK_ADMIN);
        var server = List.of(
                programs.postgres().toString(),
                "--single",
                "-j",
                "-c",
                "fsync=" + fsync,
                "-D",
                data.toString(),
                "postgres");
        String output = run(PostgresAccount.forData(place, data, programs).command(server), script.toString());
        output.lines()
                .filter(line -> line.contains("ERROR:") && !line.contains("already exists"))
                .findFirst()
                .ifPresent(line -> {
                    throw new Trouble("PostgreSQL: " + line.substring(line.indexOf("ERROR:")));
                });
        passwords.save();
    }

    private static void statement(StringBuilder script, String sql) {
        script.append(sql).append(";\n\n");
    }

    private void refuseOtherVersion(Path data) throws IOException {
        try {
            String version = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!version.equals(PostgresPrograms.MAJOR)) {
                throw new Trouble("PostgreSQL: " + place.shown(data) + " was made by version " + version + ", this is "
                        + PostgresPrograms.MAJOR);
            }
        } catch (NoSuchFileException e) {
            throw new Trouble("PostgreSQL: " + place.shown(data)
                    + " is no database any more (PG_VERSION is missing): put it back, or remove "
                    + place.shown(place.database()) + " to begin anew");
        }
    }

    /**
     * Waits until the children of a killed server are gone, and takes its lock file away when its process id now belongs to some
     * other program: PostgreSQL itself would take that program for its predecessor and refuse to start.
     */
    private void clearUpAfterKill(Path data) throws IOException, InterruptedException {
        for (int waits = 0; worksIn(data); waits++) {
            if (waits == MAX_WAITS) {
                throw new Trouble("PostgreSQL: a server that ./ku did not start works in " + place.shown(data));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        Path lock = data.resolve("postmaster.pid");
        if (Files.exists(lock)) {
            String pid = Files.readAllLines(lock).stream()
                    .findFirst()
                    .map(String::strip)
                    .orElse("");
            if (pid.matches("\\d{1,9}") && ProcessStamp.of(Long.parseLong(pid)) != null) {
                Files.delete(lock);
            }
        }
    }

    /** A server and its children work in its data folder. */
    private static boolean worksIn(Path data) {
        return ProcessHandle.allProcesses()
                .map(process -> Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                .anyMatch(folder -> {
                    try {
                        return Files.isReadable(folder) && Files.isSameFile(folder, data);
                    } catch (IOException e) {
                        return false; // it ended while it was looked at
                    }
                });
    }

    private static String run(List<String> command, String... input) throws IOException, InterruptedException {
        var outcome = Commands.run(command, String.join("", input));
        if (!outcome.succeeded()) {
            throw new Trouble("PostgreSQL: " + LastWords.in(outcome.output()));
        }
        return outcome.output();
    }
}
