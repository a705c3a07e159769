package nu.kommunalutveckling.gateway.publications;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that one publication has otherwise than another.
 *
 * @param key what it is known by in both
 * @param before how the earlier one has it; null when it does not
 * @param after how the later one has it; null when it does not
 */
record Difference<K, S>(
        K key, Change change, @Nullable S before, @Nullable S after) {

    /** What became of it. */
    enum Change {
        ADDED,
        GONE,
        CHANGED
    }

    /** What differs, in the order of the later one; then what it lacks. */
    static <K, S> Stream<Difference<K, S>> between(Map<K, S> earlier, Map<K, S> later) {
        Stream<Difference<K, S>> there = later.entrySet().stream()
                .filter(one -> !Objects.equals(earlier.get(one.getKey()), one.getValue()))
                .map(one -> new Difference<>(
                        one.getKey(),
                        earlier.containsKey(one.getKey()) ? Change.CHANGED : Change.ADDED,
                        earlier.get(one.getKey()),
                        one.getValue()));
        Stream<Difference<K, S>> gone = earlier.entrySet().stream()
                .filter(one -> !later.containsKey(one.getKey()))
                .map(one -> new Difference<>(one.getKey(), Change.GONE, one.getValue(), null));
        return Stream.concat(there, gone);
    }
}
