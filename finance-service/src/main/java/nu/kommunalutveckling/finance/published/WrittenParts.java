package nu.kommunalutveckling.finance.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** The short lists that a row of the database keeps as JSON: what is claimed, what a total holds. */
@ApplicationScoped
class WrittenParts {
    private final ObjectMapper json;

    WrittenParts(ObjectMapper json) {
        this.json = json;
    }

    String written(List<?> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    <T> List<T> list(String written, Class<T> part) {
        try {
            return json.readerForListOf(part).readValue(written);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
