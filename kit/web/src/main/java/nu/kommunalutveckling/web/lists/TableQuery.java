package nu.kommunalutveckling.web.lists;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameter that every computed table takes, for a {@code @BeanParam}. */
public class TableQuery {
    @RestQuery
    @Parameter(description = "Svarets format, i stället för Accept. / The format of the answer, instead of Accept.")
    @Schema(
            enumeration = {"json", "csv", "csv;profile=excel-sv"},
            maxLength = 30)
    public @Nullable String format;
}
