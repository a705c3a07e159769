package nu.kommunalutveckling.finance.published;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nu.kommunalutveckling.web.lists.Filters;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The tables, cells and figures of a published document, each with an address of its own. */
@Path("published-documents/{documentKey}")
@Tag(name = "published-documents")
@Produces(MediaType.APPLICATION_JSON)
class PrintedPartsResource {
    private static final String KEY = "^[a-z0-9][a-z0-9-]{0,59}$";
    private static final Listing<StoredTable, TableView> TABLES = new Listing<>(
            TableView.class, TableView::of, Map.of("key", "key", "section", "section"), "ordinal", "published-tables");
    private static final Listing<StoredCell, CellView> CELLS = new Listing<>(
            CellView.class,
            CellView::of,
            Map.of("table", "inRow.inTable.key", "row", "inRow.key", "column", "inColumn.key", "value", "value"),
            "ordinal",
            "published-cells");
    private static final Listing<StoredFigure, FigureView> FIGURES = new Listing<>(
            FigureView.class,
            FigureView::of,
            Map.of("key", "key", "item", "item", "unit", "unit", "value", "value"),
            "ordinal",
            "published-figures");

    @Inject
    PublishedDocuments documents;

    @Inject
    PrintedTableRepository tables;

    @Inject
    PrintedCellRepository cells;

    @Inject
    PrintedFigureRepository figures;

    @GET
    @Path("tables")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listPublishedTables",
            summary = "Lista tabellerna / List the tables",
            description = "Ett dokuments tabeller. / The tables of a document.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = TableView.class)))
    public Response tables(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @BeanParam ListQuery list,
            HttpHeaders headers,
            UriInfo uri) {
        Filters filters = of(documentKey);
        return TABLES.answer(list, order -> filters.of(tables, order), headers, uri);
    }

    @GET
    @Path("tables/{tableKey}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getPublishedTable",
            summary = "Läs en tabell / Read a table",
            description =
                    "Kolumner, rader och celler som de är tryckta. / Columns, rows and cells as they are printed.")
    public PrintedTable table(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @Parameter(description = "Tabellens nyckel. / Key of the table.", example = "funds")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    String tableKey) {
        return documents
                .find(documentKey)
                .flatMap(document -> document.table(tableKey))
                .orElseThrow(NOT_FOUND::because);
    }

    @GET
    @Path("tables/{tableKey}/cells/{rowKey}/{columnKey}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getPublishedCell",
            summary = "Läs en cell / Read a cell",
            description =
                    "En cell som trycker något; en tom cell finns inte. / A cell that prints something; a blank cell does not exist.")
    public CellView cell(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @Parameter(description = "Tabellens nyckel. / Key of the table.", example = "funds")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    String tableKey,
            @Parameter(description = "Radens nyckel. / Key of the row.", example = "staff")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    String rowKey,
            @Parameter(description = "Kolumnens nyckel. / Key of the column.", example = "outcome")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    String columnKey) {
        return of(documentKey)
                .equal("inRow.inTable.key", tableKey)
                .equal("inRow.key", rowKey)
                .equal("inColumn.key", columnKey)
                .of(cells, Sort.empty())
                .singleResultOptional()
                .map(CellView::of)
                .orElseThrow(NOT_FOUND::because);
    }

    @GET
    @Path("cells")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listPublishedCells",
            summary = "Lista cellerna / List the cells",
            description =
                    "Varje tryckt cell i dokumentet, en rad per cell. / Every printed cell of the document, a row per cell.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CellView.class)))
    public Response cells(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @BeanParam ListQuery list,
            @Parameter(description = "Tabellens nyckel. / Key of the table.", example = "funds")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    @Nullable
                    String table,
            @Parameter(description = "Radens nyckel. / Key of the row.", example = "staff")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    @Nullable
                    String row,
            @Parameter(description = "Kolumnens nyckel. / Key of the column.", example = "outcome")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    @Nullable
                    String column,
            @Parameter(
                            description = "Verksamhetsområdets nyckel. / Key of the business area.",
                            example = "ledning-stab")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    @Nullable
                    String area,
            HttpHeaders headers,
            UriInfo uri) {
        Filters filters = of(documentKey)
                .equal("inRow.inTable.key", table)
                .equal("inRow.key", row)
                .equal("inColumn.key", column)
                .equal("inRow.area", area);
        return CELLS.answer(list, order -> filters.of(cells, order), headers, uri);
    }

    @GET
    @Path("figures")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listPublishedFigures",
            summary = "Lista tal i löpande text / List figures in running text",
            description = "Ett dokuments tal i löpande text. / The figures in running text of a document.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = FigureView.class)))
    public Response figures(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @BeanParam ListQuery list,
            @Parameter(description = "Enhet. / Unit.", example = "MNKR") @RestQuery @Nullable Unit unit,
            HttpHeaders headers,
            UriInfo uri) {
        Filters filters = of(documentKey).equal("unit", unit);
        return FIGURES.answer(list, order -> filters.of(figures, order), headers, uri);
    }

    @GET
    @Path("figures/{figureKey}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getPublishedFigure",
            summary = "Läs ett tal i löpande text / Read a figure in running text",
            description =
                    "Talet som det är tryckt, och vad det säger sig vara. / The figure as printed, and what it says that it is.")
    public PrintedFigure figure(
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]+$")
                    String documentKey,
            @Parameter(description = "Talets nyckel. / Key of the figure.", example = "surplus")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    String figureKey) {
        return documents
                .find(documentKey)
                .flatMap(document -> document.figure(figureKey))
                .orElseThrow(NOT_FOUND::because);
    }

    private Filters of(String documentKey) {
        if (!documents.exists(documentKey)) {
            throw NOT_FOUND.because();
        }
        return new Filters().equal("document", documentKey);
    }
}
