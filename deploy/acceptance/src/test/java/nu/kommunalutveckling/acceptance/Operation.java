package nu.kommunalutveckling.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One operation that an OpenAPI document promises, sent with that document's own examples. */
record Operation(String api, String method, String path, JsonNode described, JsonNode document) {
    static final List<String> APIS = List.of("finance", "network", "survey", "course", "goals");

    /** Every operation of all five documents, as the gateway serves them. */
    static List<Operation> all(Visitor anyone) throws IOException, InterruptedException {
        List<Operation> all = new ArrayList<>();
        for (String api : APIS) {
            JsonNode document =
                    anyone.get("/" + api + "/v1/openapi.json").isOk().json();
            document.path("paths").properties().forEach(path -> path.getValue()
                    .properties()
                    .forEach(operation -> all.add(new Operation(
                            api,
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.getValue(),
                            document))));
        }
        return all;
    }

    boolean isPublic() {
        return StreamSupport.stream(described.path("security").spliterator(), false)
                .anyMatch(JsonNode::isEmpty);
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether somebody with these permissions may call it: one of the document's alternatives must be met in full. */
    boolean allows(Set<String> permissions) {
        return StreamSupport.stream(described.path("security").spliterator(), false)
                .anyMatch(alternative -> permissions.containsAll(names(alternative)));
    }

    Answer send(Visitor visitor) throws IOException, InterruptedException {
        String address = "/" + api + "/v1" + path;
        List<String> query = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (JsonNode reference : described.path("parameters")) {
            JsonNode parameter = resolved(reference);
            String name = parameter.path("name").asText();
            String example = parameter.path("example").asText();
            boolean required = parameter.path("required").asBoolean();
            String in = parameter.path("in").asText();
            if (in.equals("path")) {
                address = address.replace("{" + name + "}", encoded(example));
            } else if (required && in.equals("query")) {
                query.add(name + "=" + encoded(example));
            } else if (required && in.equals("header")) {
                headers.addAll(List.of(name, example));
            }
        }
        Optional<Map.Entry<String, JsonNode>> body = described.path("requestBody").path("content").properties().stream()
                .findFirst();
        body.ifPresent(content -> headers.addAll(List.of("Content-Type", content.getKey())));
        String target = query.isEmpty() ? address : address + "?" + String.join("&", query);
        return visitor.send(method, target, body.map(Operation::written).orElse(""), headers.toArray(String[]::new));
    }

    private static String written(Map.Entry<String, JsonNode> body) {
        JsonNode example = body.getValue().path("example");
        return example.isTextual() ? example.asText() : example.toString();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<String> names(JsonNode alternative) {
        return StreamSupport.stream(alternative.spliterator(), false)
                .flatMap(scopes -> StreamSupport.stream(scopes.spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return method + " /" + api + "/v1" + path;
    }
}
