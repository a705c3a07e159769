package nu.kommunalutveckling.finance.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nu.kommunalutveckling.web.problems.Violation;

/** The JSON Schema of a published document: the one place that says what form it has. */
@ApplicationScoped
class DocumentSchema {
    private static final String RESOURCE = "/published/published-document.schema.json";
    private static final Locale SWEDISH = Locale.of("sv");
    private static final int SHOWN = 100;
    private static final int LONGEST_MESSAGE = 300;

    private final String text = read();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    text,
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_PATH)
                            .formatAssertionsEnabled(true)
                            .build());

    /** As it is kept. */
    String text() {
        return text;
    }

    /** What is wrong with the form of a document, by JSON path; empty when nothing is. The first hundred faults. */
    List<Violation> violations(JsonNode document) {
        List<ValidationMessage> english = faults(document, Locale.ENGLISH);
        if (english.isEmpty()) {
            return List.of();
        }
        List<ValidationMessage> swedish = faults(document, SWEDISH);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, english.size()); i++) {
            violations.add(Violation.inBody(place(english.get(i)), message(swedish.get(i)), message(english.get(i))));
        }
        return violations;
    }

    /** In the same order in every language. */
    private List<ValidationMessage> faults(JsonNode document, Locale locale) {
        return schema.validate(document, run -> run.getExecutionConfig().setLocale(locale)).stream()
                .sorted(Comparator.comparing((ValidationMessage fault) ->
                                fault.getInstanceLocation().toString())
                        .thenComparing(fault -> fault.getEvaluationPath().toString())
                        .thenComparing(fault -> String.valueOf(fault.getProperty())))
                .toList();
    }

    private static String place(ValidationMessage fault) {
        String path = fault.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        String property = fault.getProperty();
        return property == null ? path : path.isEmpty() ? property : path + "." + property;
    }

    private static String message(ValidationMessage fault) {
        String message = fault.getMessage();
        return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
    }

    private static String read() {
        try (InputStream file = DocumentSchema.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is not packaged");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
