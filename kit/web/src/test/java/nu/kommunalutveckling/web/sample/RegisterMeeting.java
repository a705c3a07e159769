package nu.kommunalutveckling.web.sample;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record RegisterMeeting(
        @Pattern(regexp = "[a-z]{2,20}") @Size(max = 20) @Schema(examples = "pks")
        String network,

        LocalDate heldOn,
        @Min(1) @Max(200) int seats,
        @Digits(integer = 10, fraction = 2) BigDecimal cost,
        @Size(max = 20) List<@Size(max = 60) String> present,
        @Size(max = 2000) @Nullable String remark) {}
