package nu.kommunalutveckling.web.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the APIs speak. Swedish is the one for readers who ask for neither. */
public enum Language {
    SV,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.of("sv"), Locale.ENGLISH);

    /** The best match for an {@code Accept-Language} header; Swedish when it is absent, unreadable or asks for others. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return SV;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : SV;
        } catch (IllegalArgumentException unreadable) {
            return SV;
        }
    }

    /** The tag for {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
