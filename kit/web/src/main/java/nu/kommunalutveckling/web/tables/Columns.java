package nu.kommunalutveckling.web.tables;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table: the components of the record that a row is shown as, but for its links. */
final class Columns<V extends Record> {
    private final List<RecordComponent> components;

    private Columns(List<RecordComponent> components) {
        this.components = components;
    }

    static <V extends Record> Columns<V> of(Class<V> view) {
        return new Columns<>(Arrays.stream(view.getRecordComponents())
                .filter(component -> !name(component).startsWith("_"))
                .peek(component -> component.getAccessor().setAccessible(true))
                .toList());
    }

    String[] names() {
        return components.stream().map(Columns::name).toArray(String[]::new);
    }

    List<@Nullable Object> values(V row) {
        List<@Nullable Object> values = new ArrayList<>(components.size());
        for (RecordComponent component : components) {
            try {
                values.add(component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException("A view's component cannot be read", unreadable);
            }
        }
        return values;
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
