package nu.kommunalutveckling.web.lists;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes, for a {@code @BeanParam}. */
public class ListQuery {
    @RestQuery
    @DefaultValue("1")
    @Parameter(description = "Sidnummer, från 1. / Page number, from 1.")
    public PageNumber page = new PageNumber(1);

    @RestQuery
    @DefaultValue("20")
    @Parameter(description = "Rader per sida, högst 1 000. / Rows a page, at most 1 000.")
    public PageLimit limit = new PageLimit(20);

    @RestQuery
    @Parameter(
            description = "Kolumner att sortera på, med komma emellan; minus före ger fallande ordning."
                    + " / Columns to sort by, comma-separated; a minus before one reverses it.")
    @Schema(maxLength = 200, pattern = "^-?[a-zA-Z]+(,-?[a-zA-Z]+)*$")
    public @Nullable String sort;

    @RestQuery
    @Parameter(description = "Svarets format, i stället för Accept. / The format of the answer, instead of Accept.")
    @Schema(
            enumeration = {"json", "csv", "csv;profile=excel-sv"},
            maxLength = 30)
    public @Nullable String format;
}
