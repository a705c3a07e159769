package nu.kommunalutveckling.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the authors of resources owe their readers and no filter can add for them. The linters check the rest.
 *
 * <p>Each service's contract test asks for {@link #broken} of the document it serves, and expects nothing.
 */
public final class OpenApiRules {
    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();

    private OpenApiRules(JsonNode document) {
        this.document = document;
    }

    /** The rules that a document breaks, a sentence each, beginning with the place; empty when it keeps them all. */
    public static List<String> broken(JsonNode document) {
        OpenApiRules rules = new OpenApiRules(document);
        rules.demand(
                !document.path("info").path("description").asText().startsWith("\n"),
                "info",
                "has no words of its own");
        document.path("tags")
                .forEach(tag -> rules.bilingual("tag " + tag.path("name").asText(), tag, "description"));
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                rules.operation(operation.getKey() + " " + path.getKey(), operation.getValue());
            }
        }
        return List.copyOf(rules.broken);
    }

    private void operation(String place, JsonNode operation) {
        demand(
                operation.path("operationId").asText().matches("[a-z]+[A-Za-z]*"),
                place,
                "has no operationId in camelCase");
        demand(operation.path("tags").size() == 1, place, "does not have exactly one tag");
        bilingual(place, operation, "summary");
        bilingual(place, operation, "description");
        demand(operation.path("security").size() > 0, place, "does not say who may call it");
        operation.path("parameters").forEach(parameter -> {
            if (!parameter.has("$ref")) {
                bilingual(place + " parameter " + parameter.path("name").asText(), parameter, "description");
                limited(place + " parameter " + parameter.path("name").asText(), parameter.path("schema"));
            }
        });
        content(place + " request", operation.path("requestBody"), true);
        operation
                .path("responses")
                .properties()
                .forEach(answer -> content(place + " " + answer.getKey(), answer.getValue(), false));
    }

    private void content(String place, JsonNode body, boolean request) {
        for (Map.Entry<String, JsonNode> content : body.path("content").properties()) {
            String name = place + " " + content.getKey();
            boolean binary =
                    content.getValue().path("schema").path("format").asText().equals("binary");
            demand(binary || content.getValue().has("example"), name, "has no example");
            if (request) {
                limited(name, content.getValue().path("schema"));
            }
        }
    }

    /** What comes in has limits of its own; the general ones are only the last resort. */
    private void limited(String place, JsonNode schema) {
        JsonNode meant =
                schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
        boolean unlimited = meant.path("maxLength").asInt() == Limits.LONGEST_TEXT
                || meant.path("maxItems").asInt() == Limits.MOST_ELEMENTS;
        demand(!unlimited, place, "has no limit of its own");
        meant.path("properties").properties().forEach(field -> limited(place + " " + field.getKey(), field.getValue()));
        if (meant.has("items")) {
            limited(place + "[]", meant.path("items"));
        }
    }

    /** Swedish first, then English, after a slash or an empty line. */
    private void bilingual(String place, JsonNode holder, String member) {
        String text = holder.path(member).asText();
        demand(text.contains(" / ") || text.contains("\n\n"), place, "has no " + member + " in Swedish and English");
    }

    private void demand(boolean kept, String place, String complaint) {
        if (!kept) {
            broken.add(place + " " + complaint + ".");
        }
    }
}
