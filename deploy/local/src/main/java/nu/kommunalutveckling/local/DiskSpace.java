package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether there is room before anything is written, since a database on a full disk stops in the middle. */
final class DiskSpace {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long UNPACKED_PROGRAMS = 1200;
    private static final long NEW_DATABASE = 300;
    private static final long RUNNING = 100;

    private DiskSpace() {}

    static void mustSuffice(Place place) throws IOException {
        boolean known = Files.exists(place.cache().resolve("keycloak"));
        need(place.cache(), known ? RUNNING : UNPACKED_PROGRAMS, place);
        need(place.home(), Files.exists(PostgresCluster.data(place)) ? RUNNING : NEW_DATABASE, place);
    }

    static void need(Path folder, long megabytes, Place place) throws IOException {
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new Trouble("The disk is full: " + place.shown(folder) + " has " + free + " MB left and " + megabytes
                    + " MB are needed");
        }
    }
}
