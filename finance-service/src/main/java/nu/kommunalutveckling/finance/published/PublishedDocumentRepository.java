package nu.kommunalutveckling.finance.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PublishedDocumentRepository implements PanacheRepositoryBase<StoredDocument, String> {}
