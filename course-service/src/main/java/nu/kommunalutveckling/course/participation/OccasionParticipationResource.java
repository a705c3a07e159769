package nu.kommunalutveckling.course.participation;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
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

/** Who came to an occasion: said once it has begun, of each registration or as heads from each organisation. */
@Path("occasions/{occasion}/participation")
@Tag(name = "participations", description = "Deltagande. / Participation.")
@Produces(MediaType.APPLICATION_JSON)
class OccasionParticipationResource {
    private static final String EXAMPLE = """
            {"attended":null,"counts":[{"organisation":"0680","participants":12}]}""";

    @Inject
    ParticipationRepository participations;

    @Inject
    ParticipationImport rules;

    @Inject
    OccasionSeats seats;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getParticipation",
            summary = "Läs hur många som deltog / Read how many came",
            description = "Per organisation, utan personuppgifter. / By organisation, without personal data.")
    public OccasionParticipation one(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion) {
        seats.demandThere(occasion);
        return OccasionParticipation.of(occasion, participations.of(occasion));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "reportParticipation",
            summary = "Säg vilka som deltog / Say who came",
            description = "Per person eller som antal per organisation; ersätter det som sagts förut."
                    + " / By person or as heads by organisation; replaces what was said before.")
    public OccasionParticipation report(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportParticipation.class),
                                            example = EXAMPLE))
                    @Valid
                    ReportParticipation report,
            HttpHeaders headers) {
        var held = seats.lock(occasion);
        OccasionParticipation before = one(occasion);
        tags.demandMatch(headers, before);
        rules.demandPossible(held);
        Map<String, Integer> heads = heads(occasion, report);
        boolean persons = report.attended() != null;
        participations.attend(occasion, persons ? new HashSet<>(report.attended()) : null);
        participations.delete("occasion", occasion);
        participations.getEntityManager().clear();
        heads.forEach((organisation, participants) -> participations.persist(Participation.of(
                occasion,
                organisation,
                participants,
                persons ? ParticipationBasis.PERSONS : ParticipationBasis.COUNTS,
                clock.instant())));
        participations.flush();
        OccasionParticipation after = one(occasion);
        changes.record("participation-reported", "occasions/" + occasion + "/participation", before, after, null);
        return after;
    }

    private Map<String, Integer> heads(String occasion, ReportParticipation report) {
        List<UUID> attended = report.attended();
        List<ReportParticipation.Count> counts = report.counts();
        if (attended != null && counts == null) {
            return ofPersons(occasion, attended);
        }
        if (counts != null && attended == null) {
            return counted(counts);
        }
        throw INVALID.because(List.of(
                Violation.inBody("counts", "Ange antingen attended eller counts.", "Give either attended or counts.")));
    }

    private Map<String, Integer> ofPersons(String occasion, List<UUID> attended) {
        Map<UUID, String> seated = participations.seated(occasion, new HashSet<>(attended));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < attended.size(); i++) {
            if (!seated.containsKey(attended.get(i))) {
                violations.add(Violation.inBody(
                        "attended[" + i + "]", "Har ingen plats på tillfället.", "Has no seat at the occasion."));
            }
        }
        demand(violations);
        return seated.values().stream()
                .collect(Collectors.toMap(organisation -> organisation, _ -> 1, Integer::sum, TreeMap::new));
    }

    private static Map<String, Integer> counted(List<ReportParticipation.Count> counts) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            String organisation = counts.get(i).organisation();
            String field = "counts[" + i + "].organisation";
            if (!SendingOrganisation.isKnown(organisation)) {
                violations.add(new Violation(field, SendingOrganisation.UNKNOWN, Violation.Place.BODY));
            }
            if (!seen.add(organisation)) {
                violations.add(Violation.inBody(field, "Står två gånger.", "Stands twice."));
            }
        }
        demand(violations);
        return counts.stream()
                .collect(Collectors.toMap(
                        ReportParticipation.Count::organisation,
                        ReportParticipation.Count::participants,
                        Integer::sum,
                        TreeMap::new));
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
