package nu.kommunalutveckling.finance.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PrintedCheckRepository implements PanacheRepositoryBase<PrintedCheck, UUID> {
    List<PrintedCheck> of(String document) {
        return list("document", document);
    }
}
