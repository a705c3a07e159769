package nu.kommunalutveckling.web.language;

import org.jspecify.annotations.Nullable;

/** A text in both languages. Neither may be blank. */
public record Text(String sv, String en) {
    public Text {
        if (sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both Swedish and English.");
        }
    }

    /** A text that may not have been translated: then it is told in Swedish to all. */
    public static Text of(String sv, @Nullable String en) {
        return new Text(sv, en == null || en.isBlank() ? sv : en);
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case SV -> sv;
            case EN -> en;
        };
    }

    /** Both languages as {@link String#formatted} templates, filled with the same arguments. */
    public Text filled(Object... arguments) {
        return arguments.length == 0 ? this : new Text(sv.formatted(arguments), en.formatted(arguments));
    }
}
