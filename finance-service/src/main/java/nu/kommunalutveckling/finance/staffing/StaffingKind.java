package nu.kommunalutveckling.finance.staffing;

/** Whether people were there or are planned: told by the kind of period. */
enum StaffingKind {
    /** Of a tertial. */
    ACTUAL,
    /** Of a year. */
    PLANNED
}
