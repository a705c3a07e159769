package nu.kommunalutveckling.finance.sie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

@ApplicationScoped
class SieMappingRepository implements PanacheRepositoryBase<SieMapping, String> {
    private final ObjectMapper json;

    SieMappingRepository(ObjectMapper json) {
        this.json = json;
    }

    PanacheQuery<SieMapping> all(Sort order) {
        return findAll(order);
    }

    WriteSieMapping rules(SieMapping mapping) {
        try {
            return json.readValue(mapping.document, WriteSieMapping.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String written(WriteSieMapping rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
