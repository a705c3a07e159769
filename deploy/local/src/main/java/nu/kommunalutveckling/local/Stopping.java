package nu.kommunalutveckling.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Stops recorded processes and waits until they and their children are gone: first the services, the database last. */
final class Stopping {

    private static final Duration GRACE = Duration.ofSeconds(20);
    /** A training start that is given up would write its class cache before it ends, for nothing. */
    private static final Duration TRAINING_GRACE = Duration.ofSeconds(2);

    private static final long PAUSE_MILLIS = 20;

    private static final List<List<Part>> ORDER = List.of(
            List.of(Part.GATEWAY, Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.COURSE),
            List.of(Part.KEYCLOAK),
            List.of(Part.POSTGRESQL));

    private final Place place;
    private final Progress progress;

    Stopping(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    /** Stops those of the parts that run, and nothing that is not recorded as one of them. */
    void stop(Collection<Part> parts) throws IOException, InterruptedException {
        Map<Part, RunRecord> living = Records.living(place);
        for (List<Part> together : ORDER) {
            stopTogether(
                    together.stream()
                            .filter(parts::contains)
                            .filter(living::containsKey)
                            .toList(),
                    living);
        }
        for (Part part : parts) {
            Records.forget(place, part);
        }
    }

    private void stopTogether(List<Part> parts, Map<Part, RunRecord> living) throws IOException, InterruptedException {
        var going = new ArrayList<Going>();
        for (Part part : parts) {
            RunRecord record = living.get(part);
            if (record != null) {
                going.add(Going.ask(part, record));
            }
        }
        for (Going process : going) {
            boolean byItself = process.gone(process.record().training() ? TRAINING_GRACE : GRACE);
            if (!byItself) {
                process.kill();
                process.gone(GRACE);
            }
            progress.say(process.part(), byItself ? "stopped" : "killed, since it did not stop by itself");
        }
    }

    /** A process on its way out, with the children it had when it was asked. */
    private record Going(Part part, RunRecord record, List<ProcessHandle> family) {

        static Going ask(Part part, RunRecord record) throws IOException, InterruptedException {
            List<ProcessHandle> family = new ArrayList<>();
            ProcessHandle.of(record.process().pid()).ifPresent(process -> {
                family.add(process);
                process.descendants().forEach(family::add);
            });
            if (record.alive()) {
                // The database takes an interrupt as "now, and orderly"; on a polite request it would wait for its
                // clients.
                String signal = part == Part.POSTGRESQL ? "INT" : "TERM";
                Commands.run(
                        List.of(
                                "sh",
                                "-c",
                                "kill -" + signal + " " + record.process().pid()),
                        "");
            }
            return new Going(part, record, family);
        }

        boolean gone(Duration patience) throws InterruptedException {
            long until = System.nanoTime() + patience.toNanos();
            while (record.alive() || family.stream().anyMatch(Going::lives)) {
                if (System.nanoTime() - until > 0) {
                    return false;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return true;
        }

        void kill() {
            family.stream().filter(Going::lives).forEach(ProcessHandle::destroyForcibly);
        }

        private static boolean lives(ProcessHandle process) {
            return process.isAlive() && ProcessStamp.of(process.pid()) != null;
        }
    }
}
