package nu.kommunalutveckling.gateway.municipalities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;

@ApplicationScoped
class StoredFiguresRepository implements PanacheRepositoryBase<StoredFigures, UUID> {
    private final ObjectMapper json;

    StoredFiguresRepository(ObjectMapper json) {
        this.json = json;
    }

    FrozenFigures read(StoredFigures stored) {
        try {
            return new FrozenFigures(
                    stored.publication,
                    stored.year,
                    stored.version,
                    stored.hash,
                    json.readValue(stored.figures, FrozenFigures.Content.class));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String written(FrozenFigures.Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
