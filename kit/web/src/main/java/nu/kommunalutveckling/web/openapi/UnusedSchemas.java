package nu.kommunalutveckling.web.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Schemas that nothing refers to any more, for the fields that used them say their form themselves. */
final class UnusedSchemas {
    private UnusedSchemas() {}

    static void remove(OpenAPI document) {
        int before;
        do {
            before = Schemas.named(document).size();
            Set<String> used = new HashSet<>();
            Schemas.each(document, schema -> {
                String name = Schemas.reference(schema);
                if (name != null) {
                    used.add(name);
                }
            });
            for (String name : new ArrayList<>(Schemas.named(document).keySet())) {
                if (!used.contains(name)) {
                    Schemas.components(document).removeSchema(name);
                }
            }
        } while (Schemas.named(document).size() < before);
    }
}
