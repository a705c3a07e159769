package nu.kommunalutveckling.network.attendance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day as it is written, {@code 2022-03-01}, or as a workbook keeps one: days since the end of 1899. */
class DayInCells extends JsonDeserializer<LocalDate> {
    private static final LocalDate SHEETS_BEGIN = LocalDate.of(1899, 12, 30);

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String cell = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
        try {
            return cell.matches("[0-9]{5}(\\.0+)?")
                    ? SHEETS_BEGIN.plusDays(Long.parseLong(cell.substring(0, 5)))
                    : LocalDate.parse(cell);
        } catch (DateTimeException unreadable) {
            throw context.weirdStringException(cell, LocalDate.class, "not a day");
        }
    }
}
