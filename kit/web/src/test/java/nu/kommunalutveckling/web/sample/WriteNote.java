package nu.kommunalutveckling.web.sample;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record WriteNote(
        @NotBlank @Size(max = 100) String text,
        @Digits(integer = 12, fraction = 2) @Nullable BigDecimal amount,
        int copies) {}
