package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account PostgreSQL runs under. It refuses to run as root, so root lends it another: an unprivileged account of the machine,
 * or, where that may not even look into the folder, a user namespace in which root is nobody.
 *
 * @param prefix what to put before a command so that it runs under that account; empty for an ordinary user
 * @param uid the owner its data must have; null when files are to stay as they are created
 */
record PostgresAccount(List<String> prefix, @Nullable Integer uid) {

    private static final PostgresAccount OURSELVES = new PostgresAccount(List.of(), null);
    private static final PostgresAccount NAMESPACE = new PostgresAccount(List.of("unshare", "--user", "--"), null);
    private static final List<String> UNPRIVILEGED = List.of("postgres", "nobody");
    private static final String PROBE = "[ \"$(id -u)\" != 0 ] && cd \"$2\" && exec \"$1\" --version";
    private static final int ROOT = 0;

    /** The account for a data folder: the one that owns it, or for a new one the first that works here. */
    static PostgresAccount forData(Place place, Path data, PostgresPrograms programs)
            throws IOException, InterruptedException {
        if (idOf("-u") != ROOT) {
            return OURSELVES;
        }
        for (PostgresAccount candidate : candidates(data)) {
            if (candidate.works(programs, place.database())) {
                return candidate;
            }
        }
        throw new Trouble("PostgreSQL does not run as root, and no other account reaches " + place.database()
                + ": run ./ku as an ordinary user");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Makes the file or folder the account's own. */
    void give(Path file) throws IOException {
        if (uid != null) {
            Files.setAttribute(file, "unix:uid", uid);
        }
    }

    private static List<PostgresAccount> candidates(Path data) throws IOException, InterruptedException {
        var found = new ArrayList<PostgresAccount>();
        if (Files.exists(data)) {
            int owner = (Integer) Files.getAttribute(data, "unix:uid");
            found.add(owner == ROOT ? NAMESPACE : changingTo(owner, (Integer) Files.getAttribute(data, "unix:gid")));
            return found;
        }
        for (String name : UNPRIVILEGED) {
            int uid = idOf("-u", name);
            if (uid > ROOT) {
                found.add(changingTo(uid, idOf("-g", name)));
            }
        }
        found.add(NAMESPACE);
        return found;
    }

    private static PostgresAccount changingTo(int uid, int gid) {
        return new PostgresAccount(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid);
    }

    private boolean works(PostgresPrograms programs, Path folder) throws IOException, InterruptedException {
        return Commands.isThere(prefix.getFirst())
                && Commands.run(
                                command(List.of(
                                        "sh",
                                        "-c",
                                        PROBE,
                                        "sh",
                                        programs.postgres().toString(),
                                        folder.toString())),
                                "")
                        .succeeded();
    }

    /** The number of an account, of ourselves when no name is given; -1 if there is no such account. */
    private static int idOf(String kind, String... name) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("id", kind));
        command.addAll(List.of(name));
        var outcome = Commands.run(command, "");
        return outcome.succeeded() ? Integer.parseInt(outcome.output().strip()) : -1;
    }
}
