package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What runs of a suite, by its records. */
final class Records {

    private Records() {}

    /** The living parts, in starting order. A record whose process is dead tells of nothing that runs. */
    static Map<Part, RunRecord> living(Place place) throws IOException {
        var living = new EnumMap<Part, RunRecord>(Part.class);
        for (Part part : Part.values()) {
            RunRecord record = RunRecord.read(place.record(part));
            if (record != null && record.alive()) {
                living.put(part, record);
            }
        }
        return living;
    }

    /** The parts that a call started or took over, and that end with it. */
    static Map<Part, RunRecord> ownedBy(Place place, ProcessStamp owner) throws IOException {
        Map<Part, RunRecord> owned = living(place);
        owned.values().removeIf(record -> !owner.equals(record.owner()));
        return owned;
    }

    /** Hands the parts of one owner, and those whose owner was killed, over to another; to none when they are to stay. */
    static void handOver(Place place, ProcessStamp from, @Nullable ProcessStamp to) throws IOException {
        for (var entry : living(place).entrySet()) {
            ProcessStamp owner = entry.getValue().owner();
            if (owner != null && (owner.equals(from) || !owner.alive())) {
                entry.getValue().ownedBy(to).write(place.record(entry.getKey()));
            }
        }
    }

    /** By how much the ports of what runs are moved; empty when nothing runs. */
    static OptionalInt portOffset(Place place) throws IOException {
        return living(place).entrySet().stream()
                .mapToInt(entry -> entry.getValue().port() - entry.getKey().port(0))
                .findFirst();
    }

    static boolean runs(Place place, Part part) throws IOException {
        RunRecord record = RunRecord.read(place.record(part));
        return record != null && record.alive();
    }

    static void forget(Place place, Part part) throws IOException {
        Files.deleteIfExists(place.record(part));
    }
}
