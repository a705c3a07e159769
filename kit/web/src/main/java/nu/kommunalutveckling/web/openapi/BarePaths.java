package nu.kommunalutveckling.web.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** The server address carries the prefix, so the paths are bare. What lies outside the API is not in its document. */
final class BarePaths {
    private BarePaths() {}

    static void strip(OpenAPI document, String prefix) {
        Paths bare = OASFactory.createPaths();
        Paths scanned = document.getPaths();
        if (scanned != null && scanned.getPathItems() != null) {
            for (Map.Entry<String, PathItem> path : scanned.getPathItems().entrySet()) {
                if (path.getKey().startsWith(prefix + "/")) {
                    bare.addPathItem(path.getKey().substring(prefix.length()), path.getValue());
                }
            }
        }
        document.setPaths(bare);
    }
}
