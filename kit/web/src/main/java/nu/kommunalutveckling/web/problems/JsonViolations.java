package nu.kommunalutveckling.web.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says where a JSON body went wrong by its path in the document. Jackson's own message names classes. */
final class JsonViolations {
    private JsonViolations() {}

    static Violation of(JacksonException unreadable) {
        String path = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                Violation.inBody(path, "Fältet finns inte.", "The field does not exist.");
            case InvalidFormatException wrong ->
                Violation.inBody(path, "Värdet har fel form.", "The value has the wrong form.");
            case MismatchedInputException wrong ->
                Violation.inBody(
                        path, "Värdet har fel typ eller saknas.", "The value has the wrong type or is missing.");
            case StreamConstraintsException tooMuch ->
                Violation.inBody(
                        path, "Dokumentet är för djupt eller för långt.", "The document is too deep or too long.");
            default -> Violation.inBody(path, "Innehållet är inte giltig JSON.", "The content is not valid JSON.");
        };
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
