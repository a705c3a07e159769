package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The whole suite on this machine: PostgreSQL, Keycloak, the four services and the gateway, as {@code ./ku up} runs them. Its
 * processes outlive the program that started them. Every failure is a {@link Trouble} that names what is wrong.
 */
public final class Suite {

    private static final long PAUSE_MILLIS = 20;

    private final Place place;
    private final int portOffset;
    private final Progress progress;

    Suite(Place place, int portOffset, Progress progress) {
        this.place = place;
        this.portOffset = portOffset;
        this.progress = progress;
    }

    /**
     * A suite that tells its progress on standard output.
     *
     * @param root the repository, its modules packaged
     * @param home the folder for state; made if it is not there
     * @param portOffset added to every port
     */
    public static Suite in(Path root, Path home, int portOffset) {
        return new Suite(new Place(root, home), portOffset, new Progress(System.out));
    }

    /** Starts what does not run and returns when everything is ready and the reference figures are loaded. */
    public void start() throws IOException, InterruptedException {
        try (Attendance attendance = begin()) {
            attendance.leaveRunning();
        }
    }

    /** As {@link #start()}, but what was started ends with this process unless the attendance says otherwise. */
    Attendance begin() throws IOException, InterruptedException {
        try (var _ = lock()) {
            OptionalInt running = Records.portOffset(place);
            if (running.isPresent() && running.getAsInt() != portOffset) {
                throw new Trouble("The suite runs already, with --port-offset " + running.getAsInt()
                        + ": stop it with ./ku down first");
            }
            return Attendance.begin(place, portOffset, progress);
        }
    }

    /** Stops everything that runs of this suite; returns when it is gone. */
    public void stop() throws IOException, InterruptedException {
        try (var _ = lock()) {
            new Stopping(place, progress).stop(List.of(Part.values()));
        }
    }

    /** Kills one part without warning, as a crash would; {@link #start()} brings it back. */
    public void kill(Part part) throws IOException, InterruptedException {
        RunRecord record = RunRecord.read(place.record(part));
        if (record == null || !record.alive()) {
            throw new Trouble(part.label() + " does not run");
        }
        ProcessHandle.of(record.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
        while (record.alive()) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Where a part answers; for the database the address of its server, without a database in it. */
    public URI address(Part part) {
        int port = part.port(portOffset);
        return URI.create(
                part == Part.POSTGRESQL ? "jdbc:postgresql://127.0.0.1:" + port + "/" : "http://localhost:" + port);
    }

    /** Every part, running or not, in starting order. */
    public List<PartStatus> status() throws IOException, InterruptedException {
        Map<Part, RunRecord> living = Records.living(place);
        var readiness = new Readiness(place, portOffset);
        var all = new ArrayList<PartStatus>();
        for (Part part : Part.values()) {
            RunRecord record = living.get(part);
            all.add(
                    record == null
                            ? new PartStatus(part, null, part.port(portOffset), 0, false)
                            : new PartStatus(
                                    part,
                                    record.process().pid(),
                                    record.port(),
                                    Memory.of(record.process().pid()),
                                    !record.training() && readiness.of(part)));
        }
        return all;
    }

    private HeldLock lock() throws IOException, InterruptedException {
        return HeldLock.take(
                place.lock(),
                () -> progress.say(
                        "launcher", "another ./ku is at work in " + place.shown(place.home()) + "; waiting"));
    }
}
