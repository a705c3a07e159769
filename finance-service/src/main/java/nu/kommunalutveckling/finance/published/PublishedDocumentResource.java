package nu.kommunalutveckling.finance.published;

import static nu.kommunalutveckling.finance.published.PublishedRefusals.STILL_REFERRED_TO;
import static nu.kommunalutveckling.web.problems.Refusals.CONFLICT;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.Filters;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Published documents, for anyone to read. A document comes in whole, as print has it; a slip in the transcription is
 * corrected with a reason, and never what print itself says.
 */
@Path("published-documents")
@Tag(
        name = "published-documents",
        description = "Publicerade dokument, cell för cell som de är tryckta."
                + " / Published documents, cell by cell as they are printed.")
@Produces(MediaType.APPLICATION_JSON)
class PublishedDocumentResource {
    private static final String EXAMPLE = """
            {"key": "S900", "title": "Delårsrapport", "kind": "INTERIM_REPORT", "yearFrom": 2022, "yearTo": 2022,
             "tables": [{"key": "funds", "title": "Medel", "period": "2022", "unit": "TKR",
               "columns": [{"key": "area", "heading": "Område", "role": "LABEL"},
                 {"key": "opening", "heading": "Ingående medel", "role": "OPENING"},
                 {"key": "received", "heading": "Erhållna medel", "role": "RECEIVED"},
                 {"key": "disposable", "heading": "Disponibla medel", "role": "DISPOSABLE"}],
               "rows": [{"key": "social", "label": "Social välfärd", "kind": "AREA", "area": "social", "cells": [
                 {"column": "opening", "text": "64 377", "value": 64377},
                 {"column": "received", "text": "34 274", "value": 34274},
                 {"column": "disposable", "text": "98 651", "value": 98651}]}]}],
             "figures": [{"key": "received-social", "item": "erhållna medel", "text": "34,3 mnkr", "value": 34.3,
               "unit": "MNKR", "claims": [{"is": "SUM", "of": ["funds/social/received"]}]}]}""";
    private static final Listing<StoredDocument, PublishedDocumentView> LISTING = new Listing<>(
            PublishedDocumentView.class,
            PublishedDocumentView::of,
            Map.of("key", "key", "kind", "kind", "yearFrom", "yearFrom", "publishedOn", "publishedOn"),
            "key",
            "published-documents");

    @Inject
    PublishedDocumentRepository stored;

    @Inject
    PublishedDocuments documents;

    @Inject
    DocumentIntake intake;

    @Inject
    Event<DocumentWritten> news;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listPublishedDocuments",
            summary = "Lista publicerade dokument / List published documents",
            description = "Dokumenten utan sina tabeller. / The documents without their tables.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PublishedDocumentView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Sorts dokument. / Sort of document.", example = "ANNUAL_REPORT")
                    @RestQuery
                    @Nullable
                    DocumentKind kind,
            HttpHeaders headers,
            UriInfo uri) {
        Filters filters = new Filters().equal("kind", kind);
        return LISTING.answer(list, order -> filters.of(stored, order), headers, uri);
    }

    @GET
    @Path("{documentKey}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getPublishedDocument",
            summary = "Läs ett publicerat dokument / Read a published document",
            description = "Hela dokumentet, i samma form som det lämnas in."
                    + " / The whole document, in the form that it is handed in.")
    public PublishedDocument one(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey) {
        return documents.find(documentKey).orElseThrow(NOT_FOUND::because);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "transcribeDocument",
            summary = "Lägg in ett publicerat dokument / Transcribe a published document",
            description = "Dokumentet som det är tryckt, enligt /schemas/published-document; det stäms av genast."
                    + " / The document as printed, by /schemas/published-document; it is reconciled at once.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagt. / Transcribed.",
            content = @Content(schema = @Schema(implementation = PublishedDocument.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            example = EXAMPLE))
                    @NotNull
                    ObjectNode document) {
        documents.lock();
        PublishedDocument printed = intake.checked(document);
        if (documents.exists(printed.key())) {
            throw CONFLICT.because();
        }
        documents.write(printed);
        PublishedDocument kept = documents.find(printed.key()).orElseThrow();
        changes.record("transcribed", "published-documents/" + printed.key(), null, kept, null);
        news.fire(new DocumentWritten(printed.key()));
        return Response.created(URI.create(baseUrl + "/finance/v1/published-documents/" + printed.key()))
                .entity(kept)
                .build();
    }

    @PUT
    @Path("{documentKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "correctDocument",
            summary = "Rätta en avskrift / Correct a transcription",
            description = "Kräver If-Match och en motivering. Avstämningen görs om; vad en person har sagt om en"
                    + " avvikelse står kvar. / Needs If-Match and a reason. Reconciliation is done again; what a person has"
                    + " said of a finding stays.")
    public PublishedDocument correct(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @Valid @NotNull CorrectPublishedDocument correct,
            HttpHeaders headers) {
        documents.lock();
        PublishedDocument before = documents.find(documentKey).orElseThrow(NOT_FOUND::because);
        tags.demandMatch(headers, before);
        PublishedDocument after = intake.checked(correct.document());
        if (!after.key().equals(documentKey)) {
            throw INVALID.because(List.of(Violation.inBody(
                    "document.key", "Adressen säger ett annat dokument.", "The address says another document.")));
        }
        demandNothingLost(before, after);
        documents.write(after);
        PublishedDocument kept = documents.find(documentKey).orElseThrow();
        changes.record("corrected", "published-documents/" + documentKey, before, kept, correct.reason());
        news.fire(new DocumentWritten(documentKey));
        return kept;
    }

    private void demandNothingLost(PublishedDocument before, PublishedDocument after) {
        List<Address> lost = intake.lost(before, after);
        if (!lost.isEmpty()) {
            throw STILL_REFERRED_TO.because(lost.stream().map(Address::toString).collect(Collectors.joining(", ")));
        }
    }
}
