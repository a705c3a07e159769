package nu.kommunalutveckling.web.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A problem document (RFC 9457) as it is sent.
 *
 * @param type stable address of the kind of problem; {@code docs/problems.md} tells what each is about
 * @param title the kind of problem in a few words, in the reader's language
 * @param status the HTTP status
 * @param detail what to do about it
 * @param instance path of the request that was refused
 * @param violations the fields to blame; empty when no single field is
 * @param traceId what to name when asking for help
 * @param extensions members that belong to this kind of problem only
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldProblem> violations,
        String traceId,
        @JsonAnyGetter Map<String, Object> extensions) {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field to blame. {@code in} is body, query, path or header. */
    public record FieldProblem(String field, String message, String in) {
        static FieldProblem of(Violation violation, Language language) {
            return new FieldProblem(
                    violation.field(),
                    violation.message().in(language),
                    violation.in().name().toLowerCase(Locale.ROOT));
        }
    }

    static Problem of(ProblemException refused, Language language, String instance, String traceId) {
        Refusal refusal = refused.refusal();
        return new Problem(
                baseUrl() + "/problems/" + refusal.slug(),
                refusal.title().in(language),
                refusal.status(),
                refused.detail().in(language),
                instance,
                refused.violations().stream()
                        .map(violation -> FieldProblem.of(violation, language))
                        .toList(),
                traceId,
                refused.extensions());
    }

    private static String baseUrl() {
        return ConfigProvider.getConfig().getValue("ku.base-url", String.class);
    }
}
