package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How the columns of a form tool's export are read: said once, and taken over by the survey of the next year. */
@Path("surveys/{survey}/column-mapping")
@Tag(name = "survey-imports", description = "Färdiga enkäter. / Finished surveys.")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Permission.WRITE)
class ColumnMappingResource {
    private static final String EXAMPLE = """
            {"networkColumn":"Vilket nätverk tillhör du?",\
            "networks":[{"text":"Socialchefer i länet","network":"socialchefer"}],\
            "questions":[{"column":"1. Hur nöjd är du med bidraget till ekonomisk effekt?","question":"economic-effect"}],\
            "answers":[{"text":"Vet ej","step":null},{"text":"6 – mycket nöjd","step":6}]}""";

    @Inject
    ColumnMappingRepository mappings;

    @Inject
    ImportedNetworkRepository networks;

    @Inject
    DraftSurveys drafts;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @GET
    @Transactional
    @Operation(
            operationId = "getColumnMapping",
            summary = "Läs hur kolumnerna tolkas / Read how the columns are read",
            description = "I exporten från ett formulärverktyg. / In the export of a form tool.")
    public ColumnMapping one(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey) {
        ColumnMapping there = mappings.of(survey);
        if (there == null) {
            throw NOT_FOUND.because();
        }
        return there;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "setColumnMapping",
            summary = "Säg hur kolumnerna tolkas / Say how the columns are read",
            description =
                    "If-None-Match: * första gången, If-Match sedan. Kolumner som inte nämns läses inte."
                            + " / If-None-Match: * the first time, If-Match afterwards. Columns that are not named are not read.")
    public ColumnMapping set(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ColumnMapping.class),
                                            example = EXAMPLE))
                    @Valid
                    ColumnMapping mapping,
            HttpHeaders headers) {
        tags.demandSeenSomething(headers);
        drafts.hold(survey);
        ColumnMapping before = mappings.of(survey);
        tags.demandSeen(headers, before);
        List<Violation> violations = new MappingRules(networks.of(survey)).violations(mapping);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        mappings.keep(survey, mapping);
        changes.record("column-mapping-set", "surveys/" + survey + "/column-mapping", before, mapping, null);
        return mapping;
    }
}
