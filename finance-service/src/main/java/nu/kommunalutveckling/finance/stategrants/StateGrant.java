package nu.kommunalutveckling.finance.stategrants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A state grant in the database. */
@Entity
@Table(name = "state_grant")
class StateGrant {
    @Id
    String key = "";

    String area = "";

    String programme = "";

    String sv = "";

    String en = "";

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "last_year_of_use")
    @Nullable
    Integer lastYearOfUse;

    @Version
    int version;

    void write(StateGrantFacts facts) {
        area = facts.area();
        programme = facts.programme();
        sv = facts.sv();
        en = facts.en();
        firstYear = facts.firstYear();
        lastYearOfUse = facts.lastYearOfUse();
    }
}
