package nu.kommunalutveckling.network.meetings;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What the state of a meeting makes impossible. */
public final class MeetingRefusals {
    public static final Refusal MEETING_NOT_BEGUN = new Refusal(
            "meeting-not-begun",
            409,
            new Text("Mötet har inte börjat", "The meeting has not begun"),
            new Text(
                    "Mötet börjar %s: det kan inte ha hållits än.",
                    "The meeting begins on %s: it cannot have been held yet."));
    public static final Refusal MEETING_NOT_HELD = new Refusal(
            "meeting-not-held",
            409,
            new Text("Mötet är inte hållet", "The meeting has not been held"),
            new Text(
                    "Mötet är %s. Bara ett hållet möte har närvaro.",
                    "The meeting is %s. Only a meeting held has attendance."));
    static final Refusal MEETING_HAS_ATTENDANCE = new Refusal(
            "meeting-has-attendance",
            409,
            new Text("Mötet har närvaro", "The meeting has attendance"),
            new Text(
                    "Närvaro är registrerad: mötet har hållits. Ta bort närvaron först.",
                    "Attendance is registered: the meeting was held. Withdraw the attendance first."));
    static final Refusal SEATS_DIFFER_THAT_DAY = new Refusal(
            "seats-differ-that-day",
            409,
            new Text("Platser med närvaro gäller inte den dagen", "Seats with attendance are not valid that day"),
            new Text(
                    "En plats med närvaro gäller inte %s. Rätta närvaron eller platsen först.",
                    "A seat with attendance is not valid on %s. Correct the attendance or the seat first."));

    private MeetingRefusals() {}
}
