package nu.kommunalutveckling.finance.reconciliation;

/** What a person has said of a finding. */
public enum FindingState {
    /** Nobody has looked at it. */
    OPEN,
    /** It stands as it is, for the reason in the note. */
    ACCEPTED,
    /** It has been put right where it belongs: in the transcription, or by the publisher. */
    CORRECTED
}
