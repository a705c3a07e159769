package nu.kommunalutveckling.gateway.municipalities;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which figures of a municipality are asked for; for a {@code @BeanParam}. */
public class MunicipalityQuery {
    private static final int USUAL_YEARS = 3;
    private static final int MOST_YEARS = 10;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Parameter(
            description =
                    "Publicerade siffror, för vem som helst, eller levande. / Published figures, for anyone, or live.",
            example = "published")
    @RestQuery
    @DefaultValue("published")
    @Size(max = 9)
    @Pattern(regexp = "^(published|live)$")
    public String basis = "published";

    @Parameter(
            description = "Första året; utelämnat: alla publicerade, levande de tre senaste."
                    + " / First year; left out: all that are published, live the latest three.",
            example = "2020")
    @RestQuery
    @Size(max = 4)
    @Pattern(regexp = "^20[0-9]{2}$")
    public @Nullable String from;

    @Parameter(
            description = "Sista året, högst tio år; utelämnat: det senaste."
                    + " / Last year, at most ten years; left out: the latest.",
            example = "2022")
    @RestQuery
    @Size(max = 4)
    @Pattern(regexp = "^20[0-9]{2}$")
    public @Nullable String to;

    boolean isLive() {
        return basis.equals("live");
    }

    /** The years asked for, from the first to the last; unbounded where nothing is said and figures are published. */
    record Span(int first, int last) {
        boolean holds(int year) {
            return first <= year && year <= last;
        }
    }

    /** @param now the year that live figures end with when nothing else is said */
    Span years(int now) {
        int last = to != null ? Integer.parseInt(to) : isLive() ? Math.max(now, year(from, now)) : LAST_YEAR;
        int first = year(from, isLive() ? Math.max(FIRST_YEAR, last - USUAL_YEARS + 1) : FIRST_YEAR);
        boolean tooMany = isLive() && last - first >= MOST_YEARS;
        if (first > last || tooMany) {
            throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                    tooMany ? "to" : "from",
                    tooMany ? "Är mer än tio år." : "Är efter det sista året.",
                    tooMany ? "Is more than ten years." : "Is after the last year.")));
        }
        return new Span(first, last);
    }

    private static int year(@Nullable String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }
}
