package nu.kommunalutveckling.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Where the schemas of a document are. */
final class Schemas {
    private static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    static Components components(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            document.setComponents(components);
        }
        return components;
    }

    static Map<String, Schema> named(OpenAPI document) {
        Map<String, Schema> named = components(document).getSchemas();
        return named == null ? Map.of() : named;
    }

    /** The name that a schema refers to; null when it stands for itself. */
    static @Nullable String reference(Schema schema) {
        String reference = schema.getRef();
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }

    static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    /** Visits every schema of the document, each part after its whole. */
    static void each(OpenAPI document, Consumer<Schema> visitor) {
        new ArrayList<>(named(document).values()).forEach(schema -> within(schema, visitor));
        all(components(document).getResponses())
                .forEach(answer -> inAnswer(answer).forEach(s -> within(s, visitor)));
        all(components(document).getParameters())
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(s -> within(s, visitor));
        all(components(document).getHeaders())
                .map(Header::getSchema)
                .filter(Objects::nonNull)
                .forEach(s -> within(s, visitor));
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(operation -> Stream.concat(inRequest(operation), inAnswers(operation))
                        .forEach(schema -> within(schema, visitor))));
    }

    static Stream<Schema> inRequest(Operation operation) {
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(Parameter::getSchema).filter(Objects::nonNull);
        return operation.getRequestBody() == null
                ? parameters
                : Stream.concat(parameters, inContent(operation.getRequestBody().getContent()));
    }

    static Stream<Schema> inAnswers(Operation operation) {
        return all(operation.getResponses().getAPIResponses()).flatMap(Schemas::inAnswer);
    }

    private static Stream<Schema> inAnswer(APIResponse answer) {
        Stream<Schema> headers = all(answer.getHeaders()).map(Header::getSchema).filter(Objects::nonNull);
        return Stream.concat(headers, inContent(answer.getContent()));
    }

    static Stream<Schema> inContent(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : all(content.getMediaTypes()).map(MediaType::getSchema).filter(Objects::nonNull);
    }

    /** Visits a schema and its parts; references are visited, not followed. */
    static void within(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        parts(schema).forEach(part -> within(part, visitor));
    }

    private static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), schema.getNot())
                .filter(part -> part != null && part.getBooleanSchema() == null)
                .forEach(parts::add);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        return parts;
    }

    private static <T> Stream<T> all(@Nullable Map<String, T> named) {
        return named == null ? Stream.empty() : new ArrayList<>(named.values()).stream();
    }
}
