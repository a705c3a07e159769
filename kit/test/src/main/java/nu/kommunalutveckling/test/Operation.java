package nu.kommunalutveckling.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One operation of an OpenAPI document, sent with that document's own examples. */
record Operation(String method, String path, JsonNode described, JsonNode document) {
    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** Every operation of a document. */
    static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(
                        new Operation(operation.getKey(), path.getKey(), operation.getValue(), document))));
        return operations;
    }

    boolean isPublic() {
        return StreamSupport.stream(described.path("security").spliterator(), false)
                .anyMatch(JsonNode::isEmpty);
    }

    boolean reads() {
        return method.equals("get") || method.equals("head");
    }

    /** Whether somebody with these permissions may call it: one of the document's alternatives must be met in full. */
    boolean allows(Set<String> permissions) {
        return StreamSupport.stream(described.path("security").spliterator(), false)
                .anyMatch(alternative -> permissions.containsAll(names(alternative)));
    }

    /** The permissions it names. */
    Set<String> permissions() {
        Set<String> named = new TreeSet<>();
        described.path("security").forEach(alternative -> named.addAll(names(alternative)));
        return named;
    }

    /** Sends it whole; without a token when there is none. */
    Response send(@Nullable String token) {
        return send(token, true);
    }

    /** Sends it without the headers it demands, so that nothing can be written. */
    Response sendHarmlessly(String token) {
        return send(token, false);
    }

    private Response send(@Nullable String token, boolean headers) {
        RequestSpecification request = given().config(AS_WRITTEN);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (JsonNode reference : described.path("parameters")) {
            JsonNode parameter = resolved(reference);
            String name = parameter.path("name").asText();
            String example = parameter.path("example").asText();
            boolean required = parameter.path("required").asBoolean();
            switch (parameter.path("in").asText()) {
                case "path" -> request.pathParam(name, example);
                case "query" -> {
                    if (required) {
                        request.queryParam(name, example);
                    }
                }
                case "header" -> {
                    if (required && headers) {
                        request.header(name, example);
                    }
                }
                default -> throw new AssertionError(this + " has a parameter in no known place: " + name);
            }
        }
        success().ifPresent(request::accept);
        described.path("requestBody").path("content").properties().stream()
                .findFirst()
                .ifPresent(body -> request.contentType(body.getKey()).body(written(body)));
        String prefix = document.at("/servers/0/url").asText().replaceFirst("^https://[^/]+", "");
        return request.request(method, prefix + path);
    }

    private Optional<String> success() {
        return described.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").properties().stream())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static byte[] written(Map.Entry<String, JsonNode> body) {
        JsonNode example = body.getValue().path("example");
        String text = example.isTextual() ? example.asText() : example.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<String> names(JsonNode alternative) {
        Set<String> names = new TreeSet<>();
        alternative.forEach(scopes -> scopes.forEach(scope -> names.add(scope.asText())));
        return names;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
