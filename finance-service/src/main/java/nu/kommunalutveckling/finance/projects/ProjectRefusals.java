package nu.kommunalutveckling.finance.projects;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What entries make impossible to change. */
final class ProjectRefusals {
    static final Refusal PROJECT_IN_USE = new Refusal(
            "project-in-use",
            409,
            new Text("Projektet används", "The project is in use"),
            new Text(
                    "Det finns poster för projektet %s. Det kan inte byta område.",
                    "There are entries of the project %s. It cannot move to another area."));

    private ProjectRefusals() {}
}
