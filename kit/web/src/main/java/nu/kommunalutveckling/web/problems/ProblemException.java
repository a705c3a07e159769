package nu.kommunalutveckling.web.problems;

import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.language.Text;

/**
 * A refusal on its way to the client. A {@link WebApplicationException} so that Quarkus REST lets it through unchanged
 * from wherever it is thrown, parameter conversion included.
 */
public class ProblemException extends WebApplicationException {
    private final transient Refusal refusal;
    private final transient Text detail;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    ProblemException(Refusal refusal, Text detail, List<Violation> violations) {
        super(refusal.title().en() + ": " + detail.en(), refusal.status());
        this.refusal = refusal;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /** Adds a header to the answer, such as {@code Retry-After}. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a member of its own to the problem document, such as the report of an import. */
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
