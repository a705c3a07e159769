package nu.kommunalutveckling.web.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Rows of JSON lines: UTF-8, one object a line. Empty lines are passed over. */
final class JsonRows implements Iterator<Map<String, @Nullable Object>> {
    private static final Text NOT_JSON =
            new Text("Raden är inte ett giltigt JSON-objekt.", "The line is not a valid JSON object.");
    private static final TypeReference<@Nullable Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final RowText text;
    private final BufferedReader lines;
    private final ObjectMapper json;
    private @Nullable String next;

    private JsonRows(RowText text, ObjectMapper json) {
        this.text = text;
        this.lines = new BufferedReader(text);
        this.json = json;
    }

    static JsonRows of(InputStream body, ObjectMapper json) {
        return new JsonRows(RowText.of(body), json);
    }

    @Override
    public boolean hasNext() {
        while (next == null || next.isBlank()) {
            next = line();
            if (next == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Map<String, @Nullable Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String line = next;
        next = null;
        try {
            Map<String, @Nullable Object> row = json.readValue(line, OBJECT);
            if (row != null) {
                return row;
            }
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableRow(NOT_JSON);
        }
        throw new UnreadableRow(NOT_JSON);
    }

    private @Nullable String line() {
        text.rowBegins();
        try {
            return lines.readLine();
        } catch (CharacterCodingException foreign) {
            throw RowText.foreign();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
