package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call that starts what is missing, everything side by side; only the database is waited for. Either all of it is ready in the
 * end, or what this call started is stopped again.
 */
final class Starting {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 50;
    private static final long ABANDON_SECONDS = 30;

    private final Place place;
    private final int portOffset;
    private final Progress progress;
    private final ProcessStamp owner;
    private final Readiness readiness;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> databaseReady = new CompletableFuture<>();
    private final Semaphore trainingSeats = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** @param owner this very process, as which it knows its own parts again */
    Starting(Place place, int portOffset, Progress progress, ProcessStamp owner) {
        this.place = place;
        this.portOffset = portOffset;
        this.progress = progress;
        this.owner = owner;
        this.readiness = new Readiness(place, portOffset);
    }

    /** Starts what is missing and waits until everything is ready. */
    void start() throws IOException, InterruptedException {
        stopTrainingLeftBehind();
        Map<Part, RunRecord> living = Records.living(place);
        Set<Part> missing = EnumSet.allOf(Part.class);
        missing.removeAll(living.keySet());
        DiskSpace.mustSuffice(place);
        Ports.mustBeFree(missing, portOffset);
        try {
            awaitAll(living);
        } catch (IOException | InterruptedException | RuntimeException e) {
            abandon();
            throw e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Gives up: nothing more is started, and what this call did start is stopped. */
    synchronized void abandon() throws IOException, InterruptedException {
        threads.shutdownNow();
        boolean quiet = threads.awaitTermination(ABANDON_SECONDS, TimeUnit.SECONDS);
        if (!quiet) {
            progress.say("launcher", "a step does not end; stopping the rest");
        }
        new Stopping(place, progress).stop(Records.ownedBy(place, owner).keySet());
    }

    private void awaitAll(Map<Part, RunRecord> living) throws IOException, InterruptedException {
        var tasks = new ExecutorCompletionService<Part>(threads);
        for (Part part : Part.values()) {
            tasks.submit(() -> {
                bringUp(part, living.get(part));
                return part;
            });
        }
        Set<Part> services = EnumSet.copyOf(Part.services());
        for (int ended = 0; ended < Part.values().length; ended++) {
            if (services.remove(finished(tasks)) && services.isEmpty()) {
                progress.say("services", "all ready: http://localhost:" + Part.GATEWAY.port(portOffset));
            }
        }
    }

    private static Part finished(ExecutorCompletionService<Part> tasks) throws IOException, InterruptedException {
        try {
            return tasks.take().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            switch (cause) {
                case IOException failure -> throw failure;
                case InterruptedException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(cause);
            }
        }
    }

    private void bringUp(Part part, @Nullable RunRecord living)
            throws IOException, InterruptedException, ExecutionException {
        if (living != null) {
            awaitReady(part);
            if (part.isService() && !ServiceProcess.isCurrent(place, part, living)) {
                progress.say(part, "runs an older build; ./ku down and then ./ku up take the new one");
            }
        } else {
            PartProcess process = process(part);
            process.prepare(progress);
            if (part != Part.POSTGRESQL) {
                databaseReady.get();
            }
            process.adapt(progress);
            AotCache cache = process.aotCache();
            if (cache != null && !cache.made()) {
                train(process, cache);
            }
            run(process, cache);
        }
        if (part == Part.POSTGRESQL) {
            databaseReady.complete(null);
        }
    }

    private PartProcess process(Part part) throws IOException, InterruptedException {
        return switch (part) {
            case POSTGRESQL ->
                new PostgresProcess(place, part.port(portOffset), PostgresPrograms.in(place.cache(), progress));
            case KEYCLOAK -> new KeycloakProcess(place, portOffset, KeycloakDistribution.in(place, progress));
            case FINANCE, NETWORK, SURVEY, COURSE, GATEWAY -> ServiceProcess.of(place, part, portOffset);
        };
    }

    private void run(PartProcess process, @Nullable AotCache cache) throws IOException, InterruptedException {
        Part part = process.part();
        progress.say(part, "starting");
        long began = System.nanoTime();
        start(process, cache == null ? List.of() : cache.using(), false);
        awaitReady(part);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        progress.say(part, "ready in " + Progress.shown(took) + cpu(part));
    }

    /** A passing start whose only fruit is the class cache. */
    private void train(PartProcess process, AotCache cache) throws IOException, InterruptedException {
        Part part = process.part();
        try (var _ = HeldLock.take(cache.lock(), () -> {})) {
            if (cache.made()) {
                return;
            }
            trainingSeats.acquire();
            try {
                progress.say(part, "making a class cache for quick starts, once");
                Process training = start(process, cache.recording(), true);
                awaitReady(part);
                for (String path : process.trainingPaths()) {
                    Http.get(URI.create("http://localhost:" + part.port(portOffset) + path));
                }
                training.destroy();
                training.waitFor();
                Records.forget(place, part);
            } finally {
                trainingSeats.release();
            }
            if (!cache.keep()) {
                progress.say(part, "no class cache came of it; " + place.shown(place.log(part)) + " tells why");
            }
        }
    }

    private Process start(PartProcess process, List<String> flags, boolean training) throws IOException {
        Part part = process.part();
        return Detached.start(place, part, process.launch(flags), part.port(portOffset), training, owner);
    }

    private void awaitReady(Part part) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness.of(part)) {
            if (!Records.runs(place, part)) {
                throw new Trouble(part.label() + " ended while starting: " + LastWords.in(place.log(part)) + " ("
                        + place.shown(place.log(part)) + ")");
            }
            if (System.nanoTime() - until > 0) {
                throw new Trouble(part.label() + " is not ready after " + PATIENCE.toMinutes() + " minutes ("
                        + place.shown(place.log(part)) + ")");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** A training start that a killed call left running is none of the suite's parts. */
    private void stopTrainingLeftBehind() throws IOException, InterruptedException {
        var left = Records.living(place).entrySet().stream()
                .filter(entry -> entry.getValue().training())
                .map(Map.Entry::getKey)
                .toList();
        new Stopping(place, progress).stop(left);
    }

    private String cpu(Part part) throws IOException {
        RunRecord record = RunRecord.read(place.record(part));
        return record == null
                ? ""
                : ProcessHandle.of(record.process().pid())
                        .flatMap(process -> process.info().totalCpuDuration())
                        .map(time -> " (" + Progress.shown(time) + " of processor time)")
                        .orElse("");
    }
}
