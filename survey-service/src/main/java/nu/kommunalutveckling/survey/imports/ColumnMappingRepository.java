package nu.kommunalutveckling.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The column mapping of each survey, kept as JSON. */
@ApplicationScoped
class ColumnMappingRepository {
    private final Session database;
    private final ObjectMapper json;

    ColumnMappingRepository(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Null when nobody has said how the columns are read. */
    @Nullable
    ColumnMapping of(String survey) {
        String kept = database.createNativeQuery(
                        "select cast(mapping as text) from column_mapping where survey = ?1", String.class)
                .setParameter(1, survey)
                .getSingleResultOrNull();
        try {
            return kept == null ? null : json.readValue(kept, ColumnMapping.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The column mapping of " + survey, impossible);
        }
    }

    void keep(String survey, ColumnMapping mapping) {
        try {
            database.createNativeMutationQuery("insert into column_mapping values (?1, cast(?2 as jsonb))"
                            + " on conflict (survey) do update set mapping = excluded.mapping")
                    .setParameter(1, survey)
                    .setParameter(2, json.writeValueAsString(mapping))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
