package nu.kommunalutveckling.finance.staffing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StaffingRepository implements PanacheRepositoryBase<StaffingDocument, String> {}
