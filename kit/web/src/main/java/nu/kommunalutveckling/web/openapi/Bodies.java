package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Contents that are not JSON documents, such as CSV: files, not fields. */
final class Bodies {
    /** The largest import and the largest export, in bytes (500 MiB). */
    private static final int LARGEST = 524_288_000;

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "200", "Svaret. / The answer.",
            "201", "Skapat. / Created.",
            "202", "Mottaget. / Accepted.",
            "204", "Gjort. / Done.");

    /** What the scanner writes when the resource says nothing. */
    private static final Set<String> FRAMEWORKS = Set.of("OK", "Created", "Accepted", "No Content");

    private Bodies() {}

    static void complete(List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            if (endpoint.takesBody()) {
                endpoint.operation().getRequestBody().setRequired(true);
                asFiles(endpoint.operation().getRequestBody().getContent());
            }
            endpoint.operation().getResponses().getAPIResponses().forEach((status, answer) -> {
                describe(status, answer);
                demandMediaType(endpoint, status, answer);
                if (status.equals("200") && answer.getContent() != null) {
                    endpoint.produces().stream()
                            .filter(type -> answer.getContent().getMediaType(type) == null)
                            .forEach(type -> answer.getContent().addMediaType(type, OASFactory.createMediaType()));
                }
                asFiles(answer.getContent());
            });
        }
    }

    private static void describe(String status, APIResponse answer) {
        String own = answer.getDescription();
        if (own == null || FRAMEWORKS.contains(own)) {
            answer.setDescription(DESCRIPTIONS.getOrDefault(status, own));
        }
    }

    private static void demandMediaType(Endpoint endpoint, String status, APIResponse answer) {
        Content content = answer.getContent();
        if (content != null
                && (content.getMediaTypes() == null || content.getMediaTypes().isEmpty())) {
            throw new IllegalStateException(
                    "%s describes the body of %s but no media type: add @Produces.".formatted(endpoint, status));
        }
    }

    private static void asFiles(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, body) -> {
            if (!json(type)) {
                body.setSchema(OASFactory.createSchema()
                        .addType(STRING)
                        .format(text(type) ? "text" : "binary")
                        .contentMediaType(type)
                        .maxLength(LARGEST));
            }
        });
    }

    static boolean json(String type) {
        return type.equals("application/json") || type.endsWith("+json");
    }

    private static boolean text(String type) {
        return type.startsWith("text/") || type.contains("ndjson");
    }
}
