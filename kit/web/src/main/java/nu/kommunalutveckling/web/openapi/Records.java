package nu.kommunalutveckling.web.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** The records behind the schemas. The scanner does not read JSpecify's {@code @Nullable}; this does. */
final class Records {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName RENAMED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);

    private final List<ClassInfo> records;

    Records(IndexView index) {
        records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    /** The fields that may be null, of the record that a schema of this name and with these fields was made of. */
    Set<String> nullable(String schema, Set<String> fields) {
        Set<Set<String>> found = records.stream()
                .filter(type ->
                        schema.startsWith(name(type)) && fields(type).keySet().equals(fields))
                .map(Records::nullable)
                .collect(Collectors.toSet());
        if (found.size() > 1) {
            throw new IllegalStateException(
                    "The schema %s may stand for several records that differ in what is null: rename one."
                            .formatted(schema));
        }
        return found.isEmpty() ? Set.of() : found.iterator().next();
    }

    private static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    private static Map<String, RecordComponentInfo> fields(ClassInfo type) {
        Map<String, RecordComponentInfo> fields = new HashMap<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            // Jackson's annotation does not go onto components, only onto the fields behind them.
            AnnotationInstance renamed = type.field(component.name()).annotation(RENAMED);
            boolean kept = renamed == null || renamed.value() == null;
            fields.put(kept ? component.name() : renamed.value().asString(), component);
        }
        return fields;
    }

    private static Set<String> nullable(ClassInfo type) {
        Set<String> nullable = new HashSet<>();
        fields(type).forEach((name, component) -> {
            if (component.type().hasAnnotation(NULLABLE)) {
                nullable.add(name);
            }
        });
        return nullable;
    }
}
