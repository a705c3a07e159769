package nu.kommunalutveckling.web.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ChangeMeeting(
        @Nullable LocalDate heldOn,
        @Min(1) @Max(200) @Nullable Integer seats) {}
