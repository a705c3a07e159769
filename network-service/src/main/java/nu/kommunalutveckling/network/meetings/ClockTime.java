package nu.kommunalutveckling.network.meetings;

/** How the time of a clock in Sweden is written. */
public final class ClockTime {
    public static final String PATTERN = "HH:mm";

    public static final String FORM = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private ClockTime() {}
}
