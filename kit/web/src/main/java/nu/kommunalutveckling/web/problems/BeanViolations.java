package nu.kommunalutveckling.web.problems;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nu.kommunalutveckling.web.language.Text;
import org.jboss.resteasy.reactive.RestQuery;

/** Says which field broke a Bean Validation rule, by its path below the method parameter. */
final class BeanViolations {
    private BeanViolations() {}

    /** 422 when the body is to blame, 400 when a parameter is. */
    static ProblemException refusal(ConstraintViolationException violated) {
        List<Violation> violations = violated.getConstraintViolations().stream()
                .map(BeanViolations::violation)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        boolean body = violations.stream().anyMatch(violation -> violation.in() == Violation.Place.BODY);
        return (body ? INVALID : INVALID_PARAMETER).because(violations);
    }

    /** A violation of a record's field, whatever called the validator. */
    static Violation violation(ConstraintViolation<?> violated) {
        List<String> nodes = new ArrayList<>();
        boolean parameter = false;
        boolean nested = false;
        for (Path.Node node : violated.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, BEAN -> {}
                case PARAMETER -> {
                    parameter = true;
                    nodes.add(node.getName());
                }
                case PROPERTY, CONTAINER_ELEMENT -> {
                    if (parameter && !nested) {
                        // What the Java parameter is called is nobody's business.
                        nodes.clear();
                        nested = true;
                    }
                    // A node carries the index that its parent, the list, was entered by.
                    if (node.getIndex() != null && !nodes.isEmpty()) {
                        nodes.add(nodes.removeLast() + "[" + node.getIndex() + "]");
                    }
                    if (node.getKind() == ElementKind.PROPERTY) {
                        nodes.add(node.getName());
                    }
                }
            }
        }
        boolean query = parameter && (!nested || ofParameters(violated.getLeafBean()));
        return new Violation(
                String.join(".", nodes),
                inReadersLanguage(violated.getMessage()),
                query ? Violation.Place.QUERY : Violation.Place.BODY);
    }

    /** Whether a bean gathers query parameters, rather than being the body. */
    private static boolean ofParameters(Object bean) {
        return Arrays.stream(bean.getClass().getFields()).anyMatch(field -> field.isAnnotationPresent(RestQuery.class));
    }

    /** The validator has already chosen the language, by the same header as we do. */
    private static Text inReadersLanguage(String message) {
        return new Text(message, message);
    }
}
