package nu.kommunalutveckling.network.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.network.meetings.MeetingForm;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an organisation's column, as people write them: a mark for each of its seats, with semicolons between. {@code PRESENT},
 * {@code SUBSTITUTE} and {@code ABSENT} may be said in Swedish or in short, and a channel may follow: {@code PRESENT REMOTE}. Nothing
 * between two semicolons says nothing of that seat.
 */
final class AttendanceCell {
    private AttendanceCell() {}

    /** The organisation a heading names, by its code, with or without leading zeros, or by its name; null when it is none. */
    static @Nullable String organisation(String heading) {
        return Organisation.known().stream()
                .filter(known -> known.code().equals(heading)
                        || known.code().equals("0" + heading)
                        || known.name().equalsIgnoreCase(heading)
                        || known.name().equalsIgnoreCase(heading + " kommun")
                        || known.name().equalsIgnoreCase(heading + "s kommun"))
                .map(Organisation::code)
                .findFirst()
                .orElse(null);
    }

    /** The marks of a cell in their order, empty for a seat of which nothing is said; null when one of them cannot be read. */
    static @Nullable List<Optional<Mark>> marks(String cell, MeetingForm form) {
        List<Optional<Mark>> marks = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            Mark mark = part.isBlank()
                    ? null
                    : mark(part.strip().toLowerCase(Locale.ROOT).split("\\s+", -1), form);
            if (mark == null && !part.isBlank()) {
                return null;
            }
            marks.add(Optional.ofNullable(mark));
        }
        return marks;
    }

    private static @Nullable Mark mark(String[] words, MeetingForm form) {
        Presence presence = presence(words[0]);
        if (presence == null || words.length > 2) {
            return null;
        }
        Channel channel = words.length == 2 ? channel(words[1]) : null;
        if (words.length == 2 && channel == null) {
            return null;
        }
        Mark mark = Mark.of(presence, channel, form);
        return mark.isWhole() ? mark : null;
    }

    private static @Nullable Presence presence(String word) {
        return switch (word) {
            case "present", "närvarande", "ja", "x", "1" -> Presence.PRESENT;
            case "substitute", "ersättare", "e" -> Presence.SUBSTITUTE;
            case "absent", "frånvarande", "nej", "-", "0" -> Presence.ABSENT;
            default -> null;
        };
    }

    private static @Nullable Channel channel(String word) {
        return switch (word) {
            case "on_site", "rum", "fysiskt" -> Channel.ON_SITE;
            case "remote", "länk", "digitalt" -> Channel.REMOTE;
            default -> null;
        };
    }
}
