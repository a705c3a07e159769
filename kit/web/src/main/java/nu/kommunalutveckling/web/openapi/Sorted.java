package nu.kommunalutveckling.web.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The order a reader wants, the same on every machine, so that a change of the document shows as just that change. */
final class Sorted {
    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private Sorted() {}

    /** A new document with the same parts: the model writes them in the order they were set. */
    static void arrange(OpenAPI document) {
        Components components = Schemas.components(document);
        components.setSchemas(byName(components.getSchemas()));
        components.setResponses(byName(components.getResponses()));
        components.setParameters(byName(components.getParameters()));
        components.setHeaders(byName(components.getHeaders()));
        List<Tag> tags = document.getTags();
        Paths paths = paths(document.getPaths());
        document.setComponents(null);
        document.setTags(null);
        document.setPaths(null);
        if (tags != null) {
            document.setTags(
                    tags.stream().sorted(Comparator.comparing(Tag::getName)).toList());
        }
        document.setPaths(paths);
        document.setComponents(components);
    }

    private static Paths paths(Paths scanned) {
        Paths paths = OASFactory.createPaths();
        new TreeMap<>(scanned.getPathItems()).forEach((path, item) -> paths.addPathItem(path, operations(item)));
        return paths;
    }

    private static PathItem operations(PathItem item) {
        PathItem sorted = OASFactory.createPathItem();
        Map<HttpMethod, org.eclipse.microprofile.openapi.models.Operation> operations = item.getOperations();
        METHODS.stream()
                .filter(operations::containsKey)
                .forEach(method -> sorted.setOperation(method, operations.get(method)));
        return sorted;
    }

    private static <T> @Nullable Map<String, T> byName(@Nullable Map<String, T> named) {
        return named == null ? null : new TreeMap<>(named);
    }
}
