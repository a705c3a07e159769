package nu.kommunalutveckling.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.problems.Problem;
import nu.kommunalutveckling.web.problems.Refusal;
import nu.kommunalutveckling.web.problems.Refusals;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A refusal as the document tells it: the words of the kit's own refusals, the schema of RFC 9457. */
final class Refused {
    private static final Map<Integer, Refusal> REFUSALS = new LinkedHashMap<>();

    static {
        List.of(
                        Refusals.MALFORMED,
                        Refusals.NOT_AUTHENTICATED,
                        Refusals.FORBIDDEN,
                        Refusals.NOT_FOUND,
                        Refusals.NOT_ACCEPTABLE,
                        Refusals.CONFLICT,
                        Refusals.STALE,
                        Refusals.TOO_LARGE,
                        Refusals.UNSUPPORTED_MEDIA_TYPE,
                        Refusals.INVALID,
                        Refusals.PRECONDITION_REQUIRED,
                        Refusals.TOO_MANY_REQUESTS,
                        Refusals.INTERNAL,
                        Refusals.BAD_GATEWAY,
                        Refusals.UNAVAILABLE)
                .forEach(refusal -> REFUSALS.put(refusal.status(), refusal));
    }

    private Refused() {}

    /** What an operation answers with this status: the shared answer, or its own words in the shared form. */
    static APIResponse answer(OpenAPI document, int status, @Nullable APIResponse own) {
        Refusal refusal = REFUSALS.get(status);
        if (refusal == null) {
            throw new IllegalStateException("No refusal of status %d can be described.".formatted(status));
        }
        if (own != null && own.getDescription() != null && !own.getDescription().isBlank()) {
            return complete(document, own, refusal);
        }
        String name = camelCase(refusal.slug());
        if (Schemas.components(document).getResponses() == null
                || !Schemas.components(document).getResponses().containsKey(name)) {
            APIResponse shared = OASFactory.createAPIResponse()
                    .description(refusal.title().sv() + ". / " + refusal.title().en() + ".");
            Schemas.components(document).addResponse(name, complete(document, shared, refusal));
        }
        return OASFactory.createAPIResponse().ref(name);
    }

    private static APIResponse complete(OpenAPI document, APIResponse answer, Refusal refusal) {
        ProblemSchema.addTo(document);
        SharedHeaders.put(document, answer, refusal.status());
        if (refusal.status() == 401) {
            SharedHeaders.put(document, answer, "WWW-Authenticate");
        }
        if (refusal.status() == 429 || refusal.status() == 503) {
            SharedHeaders.put(document, answer, "Retry-After");
        }
        answer.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(ProblemSchema.NAME))
                                .example(example(refusal))));
        return answer;
    }

    private static Map<String, Object> example(Refusal refusal) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "https://api.kommunalutveckling.example/problems/" + refusal.slug());
        example.put("title", refusal.title().en());
        example.put("status", refusal.status());
        example.put("detail", refusal.detail().en().formatted(1_048_576));
        example.put("instance", "/");
        example.put("violations", List.of());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static String camelCase(String slug) {
        StringBuilder name = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
