package nu.kommunalutveckling.survey.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import nu.kommunalutveckling.survey.suppression.Level;

/** Writes rows of the two frozen tables, many in one statement: as JSON whose members are the columns. */
@ApplicationScoped
class FrozenRows {
    private static final ObjectMapper COLUMNS =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private final EntityManager database;

    FrozenRows(EntityManager database) {
        this.database = database;
    }

    /** A row of the table of responses, its components named as the columns. */
    private record Response(String survey, Level level, String unit, String name, int invited, int respondents) {}

    void writeResults(List<FrozenResult> results) {
        write("result", results);
    }

    void writeResponses(String survey, Collection<UnitSize> sizes) {
        write(
                "response",
                sizes.stream()
                        .map(size -> new Response(
                                survey,
                                size.unit().level(),
                                size.unit().key(),
                                size.name(),
                                size.invited(),
                                size.respondents()))
                        .toList());
    }

    private void write(String table, List<? extends Record> rows) {
        try {
            database.createNativeQuery(
                            "insert into %1$s select * from jsonb_populate_recordset(cast(null as %1$s), cast(:rows as jsonb))"
                                    .formatted(table))
                    .setParameter("rows", COLUMNS.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
