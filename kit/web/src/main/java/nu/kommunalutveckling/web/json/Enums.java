package nu.kommunalutveckling.web.json;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.problems.Violation;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** A parameter that is one of a few words: another word is refused with 400, where JAX-RS would say 404. */
@Provider
@Singleton
public class Enums implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation @Nullable [] annotations) {
        return type.isEnum() ? new InParameter<>(type) : null;
    }

    private record InParameter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String sent) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(word -> toString(word).equals(sent))
                    .findFirst()
                    .orElseThrow(() -> INVALID_PARAMETER.because(List.of(Violation.inQuery(
                            nameOf(sent),
                            "Ska vara något av %s.".formatted(words()),
                            "Must be one of %s.".formatted(words())))));
        }

        @Override
        public String toString(T word) {
            return ((Enum<?>) word).name();
        }

        private String words() {
            return Arrays.stream(type.getEnumConstants()).map(this::toString).collect(Collectors.joining(", "));
        }

        /** A converter is not told its parameter's name; the request knows which one was sent so. */
        private static String nameOf(String sent) {
            return CurrentRequestManager.get().getUriInfo().getQueryParameters().entrySet().stream()
                    .filter(parameter -> parameter.getValue().contains(sent))
                    .map(parameter -> parameter.getKey())
                    .findFirst()
                    .orElse("");
        }
    }
}
