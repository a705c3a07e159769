package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.NETWORK_HAS_ANSWERS;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_CLOSED;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.kommunalutveckling.survey.surveys.Matrix.Row;
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

/** Who is asked what. Written whole; a network that has answered keeps its questions. */
@Path("surveys/{survey}/matrix")
@Tag(name = "survey-networks", description = "Enkätens nätverk. / The networks of the survey.")
@Produces(MediaType.APPLICATION_JSON)
class MatrixResource {
    private static final String EXAMPLE = """
            {"networks":[{"network":"socialchefer","questions":["cooperation-region","economic-effect"]},\
            {"network":"ungdomspolitik","questions":["cooperation-region"]}]}""";

    @Inject
    MatrixRepository matrices;

    @Inject
    SurveyRepository surveys;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getMatrix",
            summary = "Läs vem som tillfrågas om vad / Read who is asked what",
            description = "Varje nätverk och dess frågor. / Each network and its questions.")
    public Matrix one(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey) {
        surveys.demand(survey);
        return matrices.of(survey);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "setMatrix",
            summary = "Säg vem som tillfrågas om vad / Say who is asked what",
            description = "Hela matrisen; ett nätverk som har svarat behåller sina frågor."
                    + " / The whole matrix; a network that has answered keeps its questions.")
    public Matrix set(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Matrix.class),
                                            example = EXAMPLE))
                    @Valid
                    Matrix matrix,
            HttpHeaders headers) {
        Survey held = surveys.hold(survey);
        Matrix before = matrices.of(survey);
        tags.demandMatch(headers, before);
        if (held.closedAt != null) {
            throw SURVEY_CLOSED.because(survey);
        }
        Map<String, Set<String>> old = sets(before);
        demandKnown(matrix, old.keySet(), matrices.questions(survey));
        Map<String, Set<String>> wanted = sets(matrix);
        Set<String> answered = matrices.answered(survey);
        for (String network : old.keySet()) {
            Set<String> now = wanted.getOrDefault(network, Set.of());
            if (!now.equals(old.get(network))) {
                if (answered.contains(network)) {
                    throw NETWORK_HAS_ANSWERS.because(network);
                }
                matrices.replace(survey, new Row(network, List.copyOf(now)));
            }
        }
        Matrix after = matrices.of(survey);
        changes.record("changed", "surveys/" + survey + "/matrix", before, after, null);
        return after;
    }

    private static void demandKnown(Matrix matrix, Set<String> networks, Set<String> questions) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < matrix.networks().size(); i++) {
            Row row = matrix.networks().get(i);
            String field = "networks[" + i + "]";
            if (!networks.contains(row.network())) {
                violations.add(
                        Violation.inBody(field + ".network", "Nätverket finns inte.", "There is no such network."));
            }
            if (!seen.add(row.network())) {
                violations.add(Violation.inBody(field + ".network", "Står två gånger.", "Stands twice."));
            }
            if (!questions.containsAll(row.questions())) {
                violations.add(Violation.inBody(
                        field + ".questions", "En fråga finns inte.", "One of the questions does not exist."));
            }
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    private static Map<String, Set<String>> sets(Matrix matrix) {
        return matrix.networks().stream()
                .collect(Collectors.toMap(
                        Row::network, row -> new HashSet<>(row.questions()), (_, last) -> last, TreeMap::new));
    }
}
