package nu.kommunalutveckling.finance.parties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, String> {}
