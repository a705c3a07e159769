package nu.kommunalutveckling.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusals that a module declares, as {@code docs/problems.md} must list them: a section for each module that has
 * any, its heading ending with the module's path in brackets. The records are read by reflection, for the kit's web
 * half cannot be seen from here.
 */
final class ProblemCatalogue {
    private static final String REFUSAL = "nu.kommunalutveckling.web.problems.Refusal";
    private static final String DOCUMENT = "docs/problems.md";

    private final List<Row> rows;

    private ProblemCatalogue(List<Row> rows) {
        this.rows = rows;
    }

    static ProblemCatalogue of(JavaClasses code) {
        return new ProblemCatalogue(code.stream()
                .map(JavaClass::getFields)
                .flatMap(fields -> fields.stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().getName().equals(REFUSAL))
                        .map(JavaField::reflect))
                .map(Row::of)
                .sorted(Comparator.comparing(Row::status).thenComparing(Row::slug))
                .toList());
    }

    void demandDocumented() throws IOException {
        String expected = rows.isEmpty()
                ? ""
                : "| slug | status | titel / title | att göra / what to do |\n|---|---|---|---|\n"
                        + rows.stream().map(Row::line).collect(Collectors.joining("\n"));
        String document = Files.readString(Workspace.root().resolve(DOCUMENT));
        assertThat(section(document))
                .as("The section of %s in %s", Workspace.module(), DOCUMENT)
                .isEqualTo(expected);
    }

    private static String section(String document) {
        return document.lines()
                .dropWhile(line -> !line.startsWith("## ") || !line.endsWith("(" + Workspace.module() + ")"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** One kind of refusal; its texts in both languages. */
    private record Row(String status, String slug, String title, String detail) {
        static Row of(Field constant) {
            try {
                constant.setAccessible(true);
                Object refusal = constant.get(null);
                return new Row(
                        String.valueOf(component(refusal, "status")),
                        String.valueOf(component(refusal, "slug")),
                        bilingual(component(refusal, "title")),
                        bilingual(component(refusal, "detail")));
            } catch (ReflectiveOperationException unreadable) {
                throw new LinkageError(constant + " cannot be read", unreadable);
            }
        }

        String line() {
            return "| `%s` | %s | %s | %s |".formatted(slug, status, title, detail.replace("%s", "…"));
        }

        private static String bilingual(Object text) throws ReflectiveOperationException {
            return component(text, "sv") + " / " + component(text, "en");
        }

        private static Object component(Object from, String name) throws ReflectiveOperationException {
            var accessor = from.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(from);
        }
    }
}
