package nu.kommunalutveckling.web.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * An operation of the document and the Java method that answers it. The id of an operation ties them: it
 * stands in the method's annotation and is unique in a document.
 */
record Endpoint(String path, HttpMethod method, Operation operation, MethodInfo code) {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName PRODUCES = DotName.createSimple(jakarta.ws.rs.Produces.class);
    private static final DotName IDEMPOTENT =
            DotName.createSimple(nu.kommunalutveckling.web.idempotency.Idempotent.class);
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /**
     * The endpoints that say what they are and who may call them. What says neither is left as it was found, so that
     * the linters and {@link OpenApiRules} name it.
     */
    static List<Endpoint> in(OpenAPI document, IndexView index) {
        Map<String, MethodInfo> methods = methods(index);
        List<Endpoint> endpoints = new ArrayList<>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> {
                    MethodInfo code = methods.get(String.valueOf(operation.getOperationId()));
                    if (code != null && Access.said(code)) {
                        endpoints.add(new Endpoint(path, verb, operation, code));
                    }
                }));
        return endpoints;
    }

    private static Map<String, MethodInfo> methods(IndexView index) {
        Map<String, MethodInfo> methods = new HashMap<>();
        for (AnnotationInstance annotation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = annotation.value("operationId");
            if (id != null && annotation.target().kind() == Kind.METHOD) {
                MethodInfo method = annotation.target().asMethod();
                MethodInfo other = methods.put(id.asString(), method);
                if (other != null && !same(method, other)) {
                    throw new IllegalStateException(
                            "The operationId %s stands on %s and on %s.".formatted(id.asString(), method, other));
                }
            }
        }
        return methods;
    }

    /** The index of a build holds a class once for each archive list it stands on. */
    private static boolean same(MethodInfo method, MethodInfo other) {
        return method.declaringClass().name().equals(other.declaringClass().name())
                && method.toString().equals(other.toString());
    }

    boolean reads() {
        return READS.contains(method);
    }

    /** Whether the code demands an {@code Idempotency-Key}. */
    boolean idempotent() {
        return code.hasAnnotation(IDEMPOTENT);
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    boolean answers(int status) {
        return operation.getResponses().hasAPIResponse(Integer.toString(status));
    }

    boolean takes(Parameter.In in, String name) {
        return parameters().stream().anyMatch(parameter -> parameter.getIn() == in && name.equals(parameter.getName()));
    }

    boolean addressesOne() {
        return path.contains("{");
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    /** The media types that the method, or its class, says it can answer with; empty when it says none. */
    List<String> produces() {
        AnnotationInstance produces = code.hasAnnotation(PRODUCES)
                ? code.annotation(PRODUCES)
                : code.declaringClass().declaredAnnotation(PRODUCES);
        return produces == null ? List.of() : List.of(produces.value().asStringArray());
    }

    @Override
    public String toString() {
        return operation.getOperationId();
    }
}
