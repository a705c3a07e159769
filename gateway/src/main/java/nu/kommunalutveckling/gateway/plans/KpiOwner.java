package nu.kommunalutveckling.gateway.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A person who writes the values and comments of a KPI in a year: beside the plan, which anyone may read. */
@Entity
@Table(name = "kpi_owner")
@IdClass(KpiOwner.Key.class)
class KpiOwner {
    @Id
    int year;

    @Id
    String kpi = "";

    /** The id of the person's account, as tokens tell it in {@code sub}: no name. */
    @Id
    String person = "";

    /** What makes it one of a kind. */
    record Key(int year, String kpi, String person) {}
}
