package nu.kommunalutveckling.finance.areas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written of an area, when it is created and when it is changed. */
interface AreaFacts {
    AreaKind kind();

    @Nullable
    String parent();

    int ordinal();

    int firstYear();

    @Nullable
    Integer lastYear();

    List<WriteName> names();
}
