package nu.kommunalutveckling.finance.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that was left out of a document is an empty one. */
final class Listed {
    private Listed() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
