package nu.kommunalutveckling.web.sample;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
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

@Path("notes")
@Tag(name = "notes", description = "Anteckningar. / Notes.")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {
    private static final Listing<Note, NoteView> LISTING =
            new Listing<>(NoteView.class, NoteView::of, Map.of("text", "text", "amount", "amount"), "id", "notes");

    @Inject
    NoteRepository notes;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Transactional
    @Operation(
            operationId = "listNotes",
            summary = "Lista anteckningar / List notes",
            description = "Lista anteckningar. / List notes.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = NoteView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Texten. / The text.") @RestQuery @Size(max = 100) @Nullable String text,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(
                list, order -> text == null ? notes.findAll(order) : notes.find("text", order, text), headers, uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getNote",
            summary = "Läs en anteckning / Read a note",
            description = "Läs en anteckning. / Read a note.")
    public NoteView one(@Parameter(description = "Anteckningen. / The note.") @RestPath UUID id) {
        return NoteView.of(note(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createNote",
            summary = "Skriv en anteckning / Write a note",
            description = "Skriv en anteckning. / Write a note.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response create(@Valid WriteNote write) {
        Note note = new Note();
        note.text = write.text();
        note.amount = write.amount();
        notes.persistAndFlush(note);
        changes.record("created", "notes/" + note.id, null, NoteView.of(note), null);
        return Response.created(URI.create("http://localhost:8080/sample/v1/notes/" + note.id))
                .entity(NoteView.of(note))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "replaceNote",
            summary = "Skriv om en anteckning / Rewrite a note",
            description = "Skriv om en anteckning. / Rewrite a note.")
    public NoteView replace(
            @Parameter(description = "Anteckningen. / The note.") @RestPath UUID id,
            @Valid WriteNote write,
            HttpHeaders headers) {
        Note note = note(id);
        tags.demandMatch(headers, NoteView.of(note));
        note.text = write.text();
        note.amount = write.amount();
        return NoteView.of(note);
    }

    @GET
    @Path("broken")
    @PermitAll
    @Operation(hidden = true)
    public NoteView broken() {
        throw new IllegalStateException("secret inside com.example.Internal");
    }

    @GET
    @Path("overtaken")
    @PermitAll
    @Operation(hidden = true)
    public NoteView overtaken() {
        throw new OptimisticLockException("somebody was faster");
    }

    /** No permission said: must be refused. */
    @GET
    @Path("forgotten")
    @Operation(hidden = true)
    public String forgotten() {
        return "never seen";
    }

    private Note note(UUID id) {
        Note note = notes.findById(id);
        if (note == null) {
            throw NOT_FOUND.because();
        }
        return note;
    }
}
