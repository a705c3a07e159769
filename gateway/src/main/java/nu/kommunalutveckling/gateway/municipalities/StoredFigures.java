package nu.kommunalutveckling.gateway.municipalities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Published figures in the database. */
@Entity
@Immutable
@Table(name = "municipal_figures")
class StoredFigures {
    @Id
    UUID publication = new UUID(0, 0);

    int year;
    int version;
    String hash = "";
    String figures = "";
}
