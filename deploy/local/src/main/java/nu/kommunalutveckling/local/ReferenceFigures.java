package nu.kommunalutveckling.local;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Loads the printed figures, the documents they stand in, the business areas and state grants, the networks, the plans with
 * their activities and the decision of 2022 through the same doors that any client uses. Each step may be repeated: an import carries its
 * content's fingerprint as key, and whatever is there already is not made again.
 */
final class ReferenceFigures {

    private static final List<Part> HISTORIES = List.of(Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.COURSE);
    private static final List<String> DOCUMENTS = List.of("S000", "S001", "S002", "S003", "S004");
    private static final List<String> PLANS = List.of("2020", "2021", "2022");
    private static final List<String> PUBLISHED = List.of("2020-T1-2", "2022");
    private static final int PRECONDITION_FAILED = 412;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Place place;
    private final URI gateway;
    private final Tokens tokens;

    ReferenceFigures(Place place, int portOffset, Tokens tokens) {
        this.place = place;
        this.gateway = URI.create("http://localhost:" + Part.GATEWAY.port(portOffset));
        this.tokens = tokens;
    }

    /** The mark lies with the database, so that both go when one goes. */
    static boolean loaded(Place place) {
        return Files.exists(mark(place));
    }

    void load(Progress progress) throws IOException, InterruptedException {
        String token = tokens.of("reference-loader");
        for (Part service : HISTORIES) {
            String name = service.api() + ".csv";
            progress.say("reference data", name);
            send(
                    "/" + service.api() + "/v1/reported-values/imports",
                    "POST",
                    place.reference().resolve("reported-values").resolve(name),
                    token);
        }
        createEach(Part.FINANCE, "areas", token, progress);
        createEach(Part.FINANCE, "state-grants", token, progress);
        createEach(Part.NETWORK, "networks", token, progress);
        for (String document : DOCUMENTS) {
            String path = "/finance/v1/published-documents";
            if (Http.get(gateway.resolve(path + "/" + document)).status() != OK) {
                progress.say("reference data", "document " + document);
                send(path, "POST", place.reference().resolve("published-documents/" + document + ".json"), token);
            }
        }
        for (String year : PLANS) {
            progress.say("reference data", "plan " + year);
            send("/goals/v1/plans/" + year, "PUT", place.reference().resolve("plans/" + year + ".json"), token);
        }
        progress.say("reference data", "activities");
        send("/goals/v1/activities/imports", "POST", place.reference().resolve("goals/activities.csv"), token);
        for (String period : PUBLISHED) {
            if (Http.get(gateway.resolve("/goals/v1/status?period=" + period)).status() != OK) {
                progress.say("reference data", "publication " + period);
                Path decision = place.reference().resolve("publications/" + period + ".json");
                send("/goals/v1/publications", "POST", decision, token);
            }
        }
        Files.createFile(mark(place));
    }

    /** Creates, in their order, those of a file's objects that are not there. */
    private void createEach(Part service, String what, String token, Progress progress)
            throws IOException, InterruptedException {
        progress.say("reference data", what);
        Path file = place.reference().resolve(service.api()).resolve(what + ".json");
        String path = "/" + service.api() + "/v1/" + what;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            for (JsonObject each : reader.readArray().getValuesAs(JsonObject.class)) {
                if (!isThere(path + "/" + each.getString("key"), token)) {
                    send(path, "POST", file, each.toString().getBytes(StandardCharsets.UTF_8), token);
                }
            }
        }
    }

    private boolean isThere(String path, String token) throws IOException, InterruptedException {
        return Http.send(HttpRequest.newBuilder(gateway.resolve(path))
                                .timeout(PATIENCE)
                                .header("Authorization", "Bearer " + token)
                                .build())
                        .status()
                == OK;
    }

    private void send(String path, String method, Path file, String token) throws IOException, InterruptedException {
        send(path, method, file, Files.readAllBytes(file), token);
    }

    private void send(String path, String method, Path file, byte[] content, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", file.toString().endsWith(".csv") ? "text/csv" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content));
        boolean creates = method.equals("PUT");
        if (creates) {
            request.header("If-None-Match", "*");
        } else {
            request.header("Idempotency-Key", "reference-" + Fingerprint.of(content));
        }
        var answer = Http.send(request.build());
        boolean thereAlready = creates && answer.status() == PRECONDITION_FAILED;
        if (!answer.succeeded() && !thereAlready) {
            throw new Trouble("Reference data: " + place.shown(file) + " was refused by " + path + ": "
                    + answer.status() + " " + answer.body());
        }
    }

    private static Path mark(Place place) {
        return place.database().resolve("reference-loaded");
    }
}
