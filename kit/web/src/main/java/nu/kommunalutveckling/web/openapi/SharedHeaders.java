package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of the answers. What is promised here is sent on every such answer. */
final class SharedHeaders {
    /** Printable ASCII: the form of headers whose own grammar is richer than a pattern shows. */
    private static final String PRINTABLE = "^[ -~]*$";

    private static final Map<String, Header> ALL = new TreeMap<>(Map.ofEntries(
            text(
                    "Access-Control-Allow-Origin",
                    "Ursprunget som får läsa svaret i en webbläsare; `*` för det som är publicerat."
                            + " / The origin that may read the answer in a browser; `*` for what is published.",
                    "*"),
            text(
                    "traceparent",
                    "Anropets spår (W3C Trace Context). / The trace of the request (W3C Trace Context).",
                    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"),
            text(
                    "x-request-id",
                    "Anropets beteckning: din egen, eller en ny. / The name of the request: your own, or a new one.",
                    "b1946ac92492d234"),
            text(
                    "RateLimit",
                    "Anrop som återstår, och sekunder till full gräns. / Requests left, and seconds until all are back.",
                    "\"client\";r=399;t=1"),
            text(
                    "RateLimit-Policy",
                    "Gränsen för varje klient: anrop och sekunder. / The limit of each client: requests and seconds.",
                    "\"client\";q=400;w=2"),
            text(
                    "ETag",
                    "Ändras precis när innehållet gör det. / Changes exactly when the content does.",
                    "\"TfrJMAFdT1Uo2mQwHS3H1A\""),
            text(
                    "Cache-Control",
                    "Hur länge svaret får sparas, och av vem. / How long the answer may be kept, and by whom.",
                    "private, no-cache"),
            header(
                    "Content-Language",
                    "Språket i svarets texter. / The language of the texts in the answer.",
                    OASFactory.createSchema().addType(STRING).enumeration(List.of("sv", "en")),
                    "sv"),
            text(
                    "Content-Disposition",
                    "Filens namn, för format som är filer. / The name of the file, for formats that are files.",
                    "attachment; filename=\"meetings.csv\""),
            text("WWW-Authenticate", "Hur man visar vem man är. / How to show who one is.", "Bearer"),
            header(
                    "Location",
                    "Adressen till det som skapades. / The address of what was created.",
                    OASFactory.createSchema().addType(STRING).format("uri").maxLength(2000),
                    "https://api.kommunalutveckling.example/"),
            header(
                    "Retry-After",
                    "Sekunder att vänta innan nästa försök. / Seconds to wait before the next attempt.",
                    OASFactory.createSchema()
                            .addType(INTEGER)
                            .format("int32")
                            .minimum(BigDecimal.ZERO)
                            .maximum(BigDecimal.valueOf(86_400)),
                    1)));

    private static final List<String> EVERYWHERE =
            List.of("Access-Control-Allow-Origin", "traceparent", "x-request-id");
    private static final List<String> LIMIT = List.of("RateLimit", "RateLimit-Policy");

    private SharedHeaders() {}

    /** Puts the headers that every answer of this status has on it. */
    static void put(OpenAPI document, APIResponse answer, int status) {
        EVERYWHERE.forEach(name -> put(document, answer, name));
        if (status < 500) {
            LIMIT.forEach(name -> put(document, answer, name));
        }
    }

    static void put(OpenAPI document, APIResponse answer, String name) {
        Schemas.components(document).addHeader(name, ALL.get(name));
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    private static Map.Entry<String, Header> text(String name, String description, String example) {
        Schema schema =
                OASFactory.createSchema().addType(STRING).pattern(PRINTABLE).maxLength(500);
        return header(name, description, schema, example);
    }

    private static Map.Entry<String, Header> header(String name, String description, Schema schema, Object example) {
        return Map.entry(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(schema)
                        .example(example));
    }
}
