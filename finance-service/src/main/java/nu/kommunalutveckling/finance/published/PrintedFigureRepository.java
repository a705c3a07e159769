package nu.kommunalutveckling.finance.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PrintedFigureRepository implements PanacheRepositoryBase<StoredFigure, UUID> {}
