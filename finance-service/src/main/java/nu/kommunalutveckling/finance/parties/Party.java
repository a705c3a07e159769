package nu.kommunalutveckling.finance.parties;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A counterparty that has no code of its own in the county: several municipalities together, the state, a university. */
@Entity
class Party {
    @Id
    String key = "";

    String sv = "";

    String en = "";

    @Version
    int version;
}
