package nu.kommunalutveckling.course.occasions;

/** Why an occasion, or the organiser one registration, was cancelled. */
public enum CancellationReason {
    TOO_FEW_REGISTERED,
    ILLNESS,
    PANDEMIC,
    OTHER
}
