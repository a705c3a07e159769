package nu.kommunalutveckling.finance.reconciliation;

/** A figure that is not what the others say, and the first rule that said so. */
record Fault(Quantity figure, Relation relation) {
    /** Whether the figure is the one that the rule reckons, rather than one that it reckons with. */
    boolean isReckoned() {
        return figure.place().equals(relation.subject().place());
    }
}
