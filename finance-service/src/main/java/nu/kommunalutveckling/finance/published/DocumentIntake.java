package nu.kommunalutveckling.finance.published;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.web.problems.Violation;

/** Takes a document in: its form by the JSON Schema, then what the form cannot tell. */
@ApplicationScoped
class DocumentIntake {
    private final DocumentSchema schema;
    private final PublishedDocuments documents;
    private final ObjectMapper json;

    DocumentIntake(DocumentSchema schema, PublishedDocuments documents, ObjectMapper json) {
        this.schema = schema;
        this.documents = documents;
        this.json = json;
    }

    /** The document; refused with everything that is wrong in it, each fault by its JSON path. */
    PublishedDocument checked(JsonNode sent) {
        demand(schema.violations(sent));
        PublishedDocument document = parsed(sent);
        demand(DocumentChecks.violations(document, documents::find));
        return document;
    }

    /** What other documents refer to in one as it was, and could not in one as it would be. */
    List<Address> lost(PublishedDocument before, PublishedDocument after) {
        return documents.all().stream()
                .filter(other -> !other.key().equals(before.key()))
                .flatMap(DocumentIntake::references)
                .filter(address -> before.key().equals(address.document()))
                .filter(address -> Printings.unit(before, address).isPresent()
                        && Printings.unit(after, address).isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<Address> references(PublishedDocument document) {
        return Stream.concat(
                        document.figures().stream().flatMap(figure -> figure.claims().stream()),
                        document.claims().stream().map(CellClaim::claim))
                .flatMap(Claim::addresses);
    }

    private PublishedDocument parsed(JsonNode sent) {
        try {
            return json.treeToValue(sent, PublishedDocument.class);
        } catch (JsonProcessingException unlikeItsSchema) {
            // The schema has let through what the records do not hold: one of the two is wrong, not the client.
            throw new UncheckedIOException(unlikeItsSchema);
        }
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
