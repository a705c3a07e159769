package nu.kommunalutveckling.network.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When, where and how a meeting is, whichever request says it. */
interface MeetingPlan {
    LocalDate day();

    LocalTime startsAt();

    LocalTime endsAt();

    MeetingForm form();

    @Nullable
    String place();

    int guests();
}
