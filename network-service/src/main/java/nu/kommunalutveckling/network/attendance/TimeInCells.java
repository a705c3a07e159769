package nu.kommunalutveckling.network.attendance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;

/** Reads a time as it is written, {@code 09:00} or {@code 9.00}, or as a workbook keeps one: a part of a day. */
class TimeInCells extends JsonDeserializer<LocalTime> {
    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(24 * 60);

    @Override
    public LocalTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String cell = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
        if (cell.matches("([01]?[0-9]|2[0-3])[:.][0-5][0-9]") && !cell.startsWith("0.")) {
            String[] parts = cell.split("[:.]", -1);
            return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        if (cell.matches("0\\.[0-9]{1,20}")) {
            int minutes = new BigDecimal(cell)
                    .multiply(MINUTES_OF_A_DAY)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
            return LocalTime.MIDNIGHT.plusMinutes(minutes);
        }
        throw context.weirdStringException(cell, LocalTime.class, "not a time");
    }
}
