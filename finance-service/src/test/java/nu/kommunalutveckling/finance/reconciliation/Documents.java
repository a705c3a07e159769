package nu.kommunalutveckling.finance.reconciliation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.finance.published.Address;
import nu.kommunalutveckling.finance.published.PublishedDocument;
import nu.kommunalutveckling.test.Workspace;
import nu.kommunalutveckling.web.json.Periods;

/** The documents of the reference data, and others read the same way. */
final class Documents {
    static final List<String> REFERENCE = List.of("S000", "S001", "S002", "S003", "S004");
    private static final Path FOLDER = Workspace.root().resolve("deploy/local/reference/published-documents");
    private static final ObjectMapper JSON = mapper();

    private Documents() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .addModule(new JavaTimeModule())
                .build();
        new Periods().customize(mapper);
        return mapper;
    }

    static String text(String key) {
        try {
            return Files.readString(FOLDER.resolve(key + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PublishedDocument read(String json) {
        try {
            return JSON.readValue(json, PublishedDocument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A document with some figures printed otherwise.
     *
     * @param edits {@code address=text}; nothing after = blanks a cell, and a unit after ; is the figure's own
     */
    static String edited(String json, String... edits) {
        JsonNode document = tree(json);
        for (String edit : edits) {
            String[] parts = edit.split("=", 2);
            Address address = Address.parse(parts[0]);
            String[] text = parts[1].split(";", 2);
            ObjectNode figure =
                    address.table() == null ? keyed(document.path("figures"), address.row()) : cell(document, address);
            if (text[0].isEmpty()) {
                figure.putNull("text").putNull("value");
            } else {
                figure.put("text", text[0]).put("value", number(text[0]));
            }
            if (text.length > 1) {
                figure.put("unit", text[1]);
            }
        }
        return document.toString();
    }

    private static ObjectNode cell(JsonNode document, Address address) {
        ArrayNode cells = (ArrayNode) keyed(
                        keyed(document.path("tables"), String.valueOf(address.table()))
                                .path("rows"),
                        address.row())
                .path("cells");
        for (JsonNode cell : cells) {
            if (cell.path("column").asText().equals(address.column())) {
                return (ObjectNode) cell;
            }
        }
        return cells.addObject().put("column", address.column());
    }

    private static ObjectNode keyed(JsonNode all, String key) {
        for (JsonNode one : all) {
            if (one.path("key").asText().equals(key)) {
                return (ObjectNode) one;
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[^\\d,-]", "").replace(',', '.'));
    }

    static List<PublishedDocument> reference() {
        return REFERENCE.stream().map(Documents::text).map(Documents::read).toList();
    }

    /** Every finding in one line: document, place, what is printed, what is reckoned, and why. */
    static List<String> findings(List<PublishedDocument> documents) {
        return Reconciliation.of(documents).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(check -> check.verdict() == Verdict.NOT_REACHABLE)
                        .map(check -> "%s | %s | %s | %s | %s | %s"
                                .formatted(
                                        entry.getKey(),
                                        check.place().written(),
                                        check.rule(),
                                        check.text() == null ? "" : check.text(),
                                        check.computed() == null
                                                ? ""
                                                : check.computed().toPlainString(),
                                        check.cause())))
                .toList();
    }

    static List<String> findings(PublishedDocument... documents) {
        return findings(Arrays.asList(documents));
    }

    static Stream<Check> checks(PublishedDocument document) {
        return Reconciliation.of(List.of(document)).values().stream().flatMap(List::stream);
    }
}
