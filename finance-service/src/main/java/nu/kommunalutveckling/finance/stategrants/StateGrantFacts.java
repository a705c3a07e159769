package nu.kommunalutveckling.finance.stategrants;

import org.jspecify.annotations.Nullable;

/** What is written of a grant, when it is created and when it is changed. */
interface StateGrantFacts {
    String area();

    String programme();

    String sv();

    String en();

    int firstYear();

    @Nullable
    Integer lastYearOfUse();
}
