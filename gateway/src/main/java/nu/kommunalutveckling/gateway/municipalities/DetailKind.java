package nu.kommunalutveckling.gateway.municipalities;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import nu.kommunalutveckling.domain.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rows that a municipality's totals are made of, each kind a list of a service. Answers to surveys are nobody's rows. */
@Schema(name = "MunicipalDetailKind")
enum DetailKind {
    FEE("finance", "fees?municipality=%s&year=%d&sort=partnership&limit=1000", "partnership", "kind", "amount", "SEK"),
    PAYOUT("finance", "payouts?organisation=%s&period=%d", "stateGrant", null, "amount", "SEK"),
    ATTENDANCE(
            "network",
            "attendances?organisation=%s&period=%d&sort=day&limit=1000",
            "network",
            "presence",
            null,
            "seats"),
    PARTICIPATION(
            "course",
            "participations?organisation=%s&period=%d&sort=lastDay&limit=1000",
            "course",
            null,
            "participants",
            "participants");

    private final String service;
    private final String path;
    private final String subject;
    private final @Nullable String what;
    private final @Nullable String amount;
    private final String unit;

    DetailKind(
            String service, String path, String subject, @Nullable String what, @Nullable String amount, String unit) {
        this.service = service;
        this.path = path;
        this.subject = subject;
        this.what = what;
        this.amount = amount;
        this.unit = unit;
    }

    String service() {
        return service;
    }

    String path(Municipality municipality, int year) {
        return path.formatted(municipality.scbCode(), year);
    }

    /** A row of the list as a row of the table. */
    MunicipalDetail row(JsonNode row) {
        return new MunicipalDetail(
                this,
                service,
                text(row, subject),
                this == PARTICIPATION ? text(row, "occasion") : null,
                switch (this) {
                    case FEE -> day(row, "invoicedOn");
                    case PAYOUT -> null;
                    case ATTENDANCE -> day(row, "day");
                    case PARTICIPATION -> day(row, "lastDay");
                },
                what == null ? null : text(row, what),
                amount == null ? BigDecimal.ONE : row.path(amount).decimalValue(),
                unit);
    }

    private static @Nullable String text(JsonNode row, String member) {
        return row.path(member).textValue();
    }

    private static @Nullable LocalDate day(JsonNode row, String member) {
        String day = text(row, member);
        return day == null ? null : LocalDate.parse(day);
    }
}
