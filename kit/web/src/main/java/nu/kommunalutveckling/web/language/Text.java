package nu.kommunalutveckling.web.language;

/** A text in both languages. Neither may be blank. */
public record Text(String sv, String en) {
    public Text {
        if (sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both Swedish and English.");
        }
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
