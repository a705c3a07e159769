package nu.kommunalutveckling.web.lists;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows a page holds at most: 1 to 1 000, 20 unless said. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "1000", defaultValue = "20")
public record PageLimit(int value) {
    private static final int HIGHEST = 1000;

    /** Reads the parameter; refuses with 400 what is not a whole number from 1 to 1 000. */
    public static PageLimit fromString(String sent) {
        return new PageLimit(PageNumber.wholeNumber("limit", sent, HIGHEST));
    }
}
