package nu.kommunalutveckling.web.problems;

import java.util.List;
import nu.kommunalutveckling.web.language.Text;

/**
 * One kind of refusal: the end of its type address ({@code /problems/{slug}}), its HTTP status, its title, and the
 * sentence that says what to do about it. Declared once, as a constant, and thrown by {@link #because}.
 *
 * @param detail a {@link String#formatted} template; the arguments of {@link #because} fill it
 */
public record Refusal(String slug, int status, Text title, Text detail) {

    /** The exception to throw. The arguments fill {@link #detail}. */
    public ProblemException because(Object... arguments) {
        return new ProblemException(this, detail.filled(arguments), List.of());
    }

    /** The exception to throw when single fields are to blame. */
    public ProblemException because(List<Violation> violations) {
        return new ProblemException(this, detail, violations);
    }
}
