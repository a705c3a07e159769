package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that the kit reads, on the operations where it reads them. */
final class SharedParameters {
    private static final String TAGS = "^(\\*|(W/)?\"[!#-~]*\"(, ?(W/)?\"[!#-~]*\")*)$";

    private static final Map<String, Parameter> ALL = Map.of(
            "traceparent",
            header(
                    "traceparent",
                    "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$",
                    55,
                    "Spåret som anropet hör till (W3C Trace Context). / The trace that the request belongs to.",
                    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            "x-request-id",
            header(
                    "x-request-id",
                    "^[A-Za-z0-9._:-]{1,100}$",
                    100,
                    "Din egen beteckning på anropet. / Your own name for the request.",
                    "b1946ac92492d234"),
            "Accept-Language",
            header(
                    "Accept-Language",
                    "^[A-Za-z0-9*,;=. -]*$",
                    100,
                    "Språk på rubriker och meddelanden. / Language of titles and messages.",
                    "sv"),
            "If-None-Match",
            header(
                    "If-None-Match",
                    TAGS,
                    500,
                    "Det du redan har: 304 om det gäller ännu. / What you have already: 304 if it still holds.",
                    "\"TfrJMAFdT1Uo2mQwHS3H1A\""),
            "If-Match",
            header(
                            "If-Match",
                            TAGS,
                            500,
                            "`ETag` från din senaste läsning. / The `ETag` of your last reading.",
                            "\"TfrJMAFdT1Uo2mQwHS3H1A\"")
                    .required(true),
            "Idempotency-Key",
            header(
                            "Idempotency-Key",
                            "^[A-Za-z0-9._:-]{8,100}$",
                            100,
                            "Ett nytt slumpat värde; ett omtag med samma nyckel skapar inget nytt."
                                    + " / A fresh random value; a retry with the same key creates nothing new.",
                            "7f1c9f7e-5d0b-4a55-9d54-0a9c2b6f1e11")
                    .required(true));

    private SharedParameters() {}

    static void add(OpenAPI document, List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            TreeSet<String> names = new TreeSet<>(List.of("traceparent", "x-request-id", "Accept-Language"));
            if (endpoint.reads()) {
                names.add("If-None-Match");
            }
            if (endpoint.method() == HttpMethod.PUT || endpoint.method() == HttpMethod.PATCH) {
                names.add("If-Match");
            }
            if (endpoint.idempotent()) {
                names.add("Idempotency-Key");
            }
            List<Parameter> parameters = new ArrayList<>(endpoint.parameters());
            parameters.removeIf(own -> own.getIn() == Parameter.In.HEADER && names.contains(own.getName()));
            parameters.forEach(SharedParameters::explicit);
            for (String name : names) {
                Schemas.components(document).addParameter(name, ALL.get(name));
                parameters.add(OASFactory.createParameter().ref(name));
            }
            endpoint.operation().setParameters(parameters);
        }
    }

    private static void explicit(Parameter parameter) {
        if (parameter.getRequired() == null) {
            parameter.setRequired(parameter.getIn() == Parameter.In.PATH);
        }
    }

    private static Parameter header(String name, String pattern, int longest, String description, String example) {
        Schema schema =
                OASFactory.createSchema().addType(STRING).pattern(pattern).maxLength(longest);
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema)
                .example(example);
    }
}
