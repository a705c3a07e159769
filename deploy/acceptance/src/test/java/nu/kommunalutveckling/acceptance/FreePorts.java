package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.kommunalutveckling.local.Part;

/** Finds room for a suite beside whatever else runs on this machine. */
final class FreePorts {
    /** Where a developer's single-page application listens when nothing is moved. */
    static final int APPLICATION = 5173;

    private static final int TRIES = 100;
    /** Moved this far, all ports are still below those that systems hand out by themselves. */
    private static final int LOWEST = 1_000;

    private static final int HIGHEST = 24_000;

    private FreePorts() {}

    /** An offset with which every port of the suite, and that of an application, is free just now. */
    static int offset() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                .limit(TRIES)
                .filter(FreePorts::allFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No room for the suite's ports in " + TRIES + " tries"));
    }

    private static boolean allFree(int offset) {
        return Stream.concat(
                        Stream.of(APPLICATION + offset),
                        Stream.of(Part.values()).map(part -> part.port(offset)))
                .allMatch(FreePorts::free);
    }

    private static boolean free(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
