package nu.kommunalutveckling.finance.fees;

/** What a fee is for. */
enum FeeKind {
    /** For taking part in a partnership. */
    BASE_FEE,
    /** For being a member of Kommunal utveckling. */
    MEMBERSHIP_FEE
}
