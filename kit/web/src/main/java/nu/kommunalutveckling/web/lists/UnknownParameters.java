package nu.kommunalutveckling.web.lists;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;
import static nu.kommunalutveckling.web.problems.Refusals.UNKNOWN_PARAMETER;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nu.kommunalutveckling.web.problems.Violation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses every query parameter that the endpoint does not declare, and one sent twice where only one is read. A
 * misspelt filter must not return everything.
 */
class UnknownParameters {
    /** Per endpoint: the declared names, and whether each may come more than once. */
    private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo endpoint) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        var known = declared.computeIfAbsent(endpoint.getResourceMethod(), UnknownParameters::declaredBy);
        List<Violation> unknown = new ArrayList<>();
        List<Violation> repeated = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!known.containsKey(name)) {
                unknown.add(Violation.inQuery(
                        printable(name),
                        "Finns inte här. Adressen tar: %s.".formatted(names(known)),
                        "Does not exist here. The address takes: %s.".formatted(names(known))));
            } else if (values.size() > 1 && !known.get(name)) {
                repeated.add(Violation.inQuery(name, "Får bara anges en gång.", "May be given once only."));
            }
        });
        if (!unknown.isEmpty()) {
            throw UNKNOWN_PARAMETER.because(unknown);
        }
        if (!repeated.isEmpty()) {
            throw INVALID_PARAMETER.because(repeated);
        }
    }

    private static String names(Map<String, Boolean> known) {
        return known.isEmpty()
                ? "–"
                : String.join(", ", known.keySet().stream().sorted().toList());
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{C}", "?").substring(0, Math.min(name.length(), 60));
    }

    private static Map<String, Boolean> declaredBy(Method method) {
        Map<String, Boolean> names = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .forEach(field -> names.put(field.getName(), List.class.isAssignableFrom(field.getType())));
            }
            queryName(parameter).forEach(name -> names.put(name, List.class.isAssignableFrom(parameter.getType())));
        }
        return names;
    }

    private static Stream<String> queryName(Parameter parameter) {
        RestQuery query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value().isEmpty() ? parameter.getName() : query.value());
        }
        QueryParam jaxRs = parameter.getAnnotation(QueryParam.class);
        return jaxRs == null ? Stream.empty() : Stream.of(jaxRs.value());
    }
}
