package nu.kommunalutveckling.web.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row with every kind of field, null and not. */
record MeetingView(
        UUID id,
        @Schema(examples = "pks") String network,
        LocalDate heldOn,
        Instant createdAt,
        @Nullable Instant closedAt,
        Kind kind,
        @Nullable Kind changedKind,
        BigDecimal cost,
        @Nullable BigDecimal share,
        @Schema(examples = "12") int seats,
        @Nullable Integer absent,
        long views,
        boolean open,
        List<String> notes,
        @Nullable Place place,
        @Nullable String remark) {

    enum Kind {
        REGULAR,
        EXTRA
    }

    record Place(String name, @Nullable String room) {}
}
