package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read page by page answers in the envelope of all lists. Its resource says what one row is (an array of
 * the view); the envelope around it is said here, once.
 */
final class PagedAnswers {
    private static final int ROWS_A_PAGE = 1000;

    private PagedAnswers() {}

    static void wrap(OpenAPI document, List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            MediaType answer = paged(endpoint);
            if (answer != null) {
                answer.setSchema(OASFactory.createSchema().ref(envelope(document, endpoint, answer.getSchema())));
            }
        }
    }

    private static @Nullable MediaType paged(Endpoint endpoint) {
        if (!endpoint.takes(In.QUERY, "page") || !endpoint.takes(In.QUERY, "limit") || !endpoint.answers(200)) {
            return null;
        }
        var content = endpoint.operation().getResponses().getAPIResponse("200").getContent();
        MediaType answer = content == null ? null : content.getMediaType("application/json");
        return answer != null && answer.getSchema() != null && Schemas.is(answer.getSchema(), ARRAY) ? answer : null;
    }

    private static String envelope(OpenAPI document, Endpoint endpoint, Schema rows) {
        String row = Schemas.reference(rows.getItems());
        if (row == null) {
            throw new IllegalStateException("%s lists rows without a name.".formatted(endpoint));
        }
        String name = row + "Page";
        Schema envelope = OASFactory.createSchema()
                .addType(OBJECT)
                .description("En sida av en lista. / One page of a list.")
                .addProperty("items", rows.maxItems(ROWS_A_PAGE))
                .addProperty("_meta", OASFactory.createSchema().ref("PageMeta"))
                .addProperty("_links", OASFactory.createSchema().ref("PageLinks"));
        Schemas.components(document)
                .addSchema(name, envelope)
                .addSchema("PageMeta", object(nu.kommunalutveckling.web.lists.Page.Meta.class))
                .addSchema("PageLinks", object(nu.kommunalutveckling.web.lists.Page.Links.class));
        return name;
    }

    private static Schema object(Class<? extends Record> type) {
        Schema schema = OASFactory.createSchema().addType(OBJECT);
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), value(component));
        }
        return schema;
    }

    private static Schema value(RecordComponent component) {
        if (component.getType() == String.class) {
            Schema address = OASFactory.createSchema().addType(STRING).format("uri");
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? address.addType(NULL) : address;
        }
        return OASFactory.createSchema()
                .addType(INTEGER)
                .format(component.getType() == long.class ? "int64" : "int32")
                .minimum(java.math.BigDecimal.ZERO);
    }
}
