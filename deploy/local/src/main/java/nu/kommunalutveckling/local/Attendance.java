package nu.kommunalutveckling.local;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * One call's care for what it started. Until it says that the parts are to be left running they end with this process, however
 * it is asked to end; only a kill without warning leaves them, and then the next call takes them over.
 */
final class Attendance implements Closeable {

    private final Place place;
    private final int portOffset;
    private final Progress progress;
    private final ProcessStamp self;
    private final Starting starting;
    private final Thread whenInterrupted = new Thread(this::stopOwn, "stop");
    /** From before anybody is told that all is ready: what ends after that is missed by name. */
    private Map<Part, RunRecord> own = Map.of();

    private volatile boolean ending;

    private Attendance(Place place, int portOffset, Progress progress) {
        this.place = place;
        this.portOffset = portOffset;
        this.progress = progress;
        this.self = self();
        this.starting = new Starting(place, portOffset, progress, self);
    }

    /** Starts what is missing, and takes over what a killed call left. */
    static Attendance begin(Place place, int portOffset, Progress progress) throws IOException, InterruptedException {
        var attendance = new Attendance(place, portOffset, progress);
        try {
            attendance.start();
            return attendance;
        } catch (IOException | InterruptedException | RuntimeException e) {
            attendance.close();
            throw e;
        }
    }

    private void start() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
        starting.start();
        if (!ReferenceFigures.loaded(place)) {
            loadFigures();
        }
        Records.handOver(place, self, self);
        own = Records.ownedBy(place, self);
    }

    /** The parts that end with this call. */
    Set<Part> own() {
        return own.keySet();
    }

    /** Lets the parts outlive this process. */
    void leaveRunning() throws IOException {
        Records.handOver(place, self, null);
    }

    /** Waits until none of the own parts runs any more, and tells of each that ended without being asked to. */
    void awaitEnd() {
        CompletableFuture.allOf(own.values().stream()
                        .map(record -> ProcessHandle.of(record.process().pid())
                                .map(ProcessHandle::onExit)
                                .orElseGet(() -> CompletableFuture.completedFuture(null))
                                .thenRun(() -> tellOfEnd(record)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    @Override
    public void close() {
        if (!ending) {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
    }

    private void loadFigures() throws IOException, InterruptedException {
        try {
            var tokens = new Tokens(Realm.of(place, portOffset), portOffset);
            new ReferenceFigures(place, portOffset, tokens).load(progress);
        } catch (IOException | InterruptedException | RuntimeException e) {
            starting.abandon();
            throw e;
        }
    }

    /** {@code ./ku down} clears the record away, and a restart writes another: only a record that still stands tells of an accident. */
    private void tellOfEnd(RunRecord ended) {
        try (var _ = HeldLock.take(place.lock(), () -> {})) {
            for (Part part : Part.values()) {
                RunRecord record = RunRecord.read(place.record(part));
                if (!ending && record != null && record.process().equals(ended.process())) {
                    progress.say(
                            part, "ended by itself (" + place.shown(place.log(part)) + "); ./ku up -d starts it again");
                }
            }
        } catch (IOException e) {
            progress.say("launcher", Trouble.with(e).line());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopOwn() {
        ending = true;
        try {
            starting.abandon();
        } catch (IOException e) {
            progress.say("launcher", Trouble.with(e).line());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessStamp self() {
        ProcessStamp self = ProcessStamp.of(ProcessHandle.current().pid());
        if (self == null) {
            throw new IllegalStateException("This process runs");
        }
        return self;
    }
}
