package nu.kommunalutveckling.web.openapi;

import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameter {@code format} names what the operation can answer with, as its code says it. */
final class Formats {
    private Formats() {}

    static void name(List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            endpoint.parameters().stream()
                    .filter(parameter ->
                            parameter.getIn() == Parameter.In.QUERY && "format".equals(parameter.getName()))
                    .forEach(parameter -> parameter.getSchema().setEnumeration(formats(endpoint)));
        }
    }

    private static List<Object> formats(Endpoint endpoint) {
        List<Object> formats = new ArrayList<>(List.of("json"));
        if (endpoint.produces().contains("text/csv")) {
            formats.addAll(List.of("csv", "csv;profile=excel-sv"));
        }
        if (endpoint.produces().contains(JsonLines.MEDIA_TYPE)) {
            formats.add("ndjson");
        }
        if (endpoint.produces().contains(Xlsx.MEDIA_TYPE)) {
            formats.add("xlsx");
        }
        return formats;
    }
}
