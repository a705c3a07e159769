package nu.kommunalutveckling.finance.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.problems.Violation;

/** The projects, for every feature that books money by them. */
@ApplicationScoped
public class Projects {
    private final ProjectRepository projects;

    Projects(ProjectRepository projects) {
        this.projects = projects;
    }

    /** The key of the area that a project belongs to; empty when there is no such project. */
    public Optional<String> areaOf(String key) {
        return projects.findByIdOptional(key).map(project -> project.area);
    }

    /** The area of every project, by the project's key. None of them moves until the transaction ends. */
    public Map<String, String> areasHeldStill() {
        projects.hold();
        return projects.listAll().stream()
                .collect(Collectors.toUnmodifiableMap(project -> project.key, project -> project.area));
    }

    /**
     * What is wrong with naming that project: nothing, or that there is none.
     *
     * @param field the request's field that names it
     */
    public List<Violation> faults(String field, String key) {
        return areaOf(key).isPresent() ? List.of() : List.of(unknown(field));
    }

    /** Says that there is no such project. */
    public static Violation unknown(String field) {
        return Violation.inBody(field, "Projektet finns inte.", "There is no such project.");
    }
}
