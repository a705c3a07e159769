package nu.kommunalutveckling.web.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The refusals that each operation may answer with, and the headers of all answers. */
final class SharedAnswers {
    private static final Set<HttpMethod> CHANGES = Set.of(HttpMethod.PUT, HttpMethod.PATCH);

    private SharedAnswers() {}

    static void add(OpenAPI document, List<Endpoint> endpoints) {
        endpoints.forEach(endpoint -> {
            succeed(document, endpoint);
            refuse(document, endpoint);
        });
    }

    private static void succeed(OpenAPI document, Endpoint endpoint) {
        APIResponses answers = endpoint.operation().getResponses();
        if (endpoint.reads() && !endpoint.answers(304)) {
            answers.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description("Oförändrat sedan `If-None-Match`. / Unchanged since `If-None-Match`."));
        }
        answers.getAPIResponses().forEach((code, answer) -> {
            int status = Integer.parseInt(code);
            if (status < 400) {
                SharedHeaders.put(document, answer, status);
            }
            if (endpoint.reads() && (status == 200 || status == 304)) {
                SharedHeaders.put(document, answer, "ETag");
                SharedHeaders.put(document, answer, "Cache-Control");
            }
            if (status == 200 || status == 201) {
                SharedHeaders.put(document, answer, "Content-Language");
            }
            if (status == 201) {
                SharedHeaders.put(document, answer, "Location");
            }
            if (status == 200
                    && Schemas.inContent(answer.getContent()).anyMatch(s -> s.getContentMediaType() != null)) {
                SharedHeaders.put(document, answer, "Content-Disposition");
            }
        });
    }

    private static void refuse(OpenAPI document, Endpoint endpoint) {
        APIResponses answers = endpoint.operation().getResponses();
        APIResponses ordered = OASFactory.createAPIResponses();
        Set<Integer> statuses = new TreeSet<>(refusals(endpoint));
        answers.getAPIResponses().keySet().forEach(code -> statuses.add(Integer.valueOf(code)));
        for (int status : statuses) {
            String code = Integer.toString(status);
            APIResponse own = answers.getAPIResponse(code);
            ordered.addAPIResponse(code, status < 400 ? own : Refused.answer(document, status, own));
        }
        endpoint.operation().setResponses(ordered);
    }

    private static Set<Integer> refusals(Endpoint endpoint) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 429, 500, 503));
        if (!Access.open(endpoint)) {
            statuses.add(403);
        }
        if (endpoint.addressesOne()) {
            statuses.add(404);
        }
        if (endpoint.reads()) {
            statuses.add(406);
        } else {
            statuses.add(409);
        }
        if (endpoint.takesBody()) {
            statuses.addAll(Set.of(413, 415, 422));
        }
        if (CHANGES.contains(endpoint.method())) {
            statuses.addAll(Set.of(412, 428));
        }
        return statuses;
    }
}
