package nu.kommunalutveckling.finance.grants;

/** Whether the state has paid what was asked for. */
enum RequisitionState {
    REQUESTED,
    RECEIVED
}
