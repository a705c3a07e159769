package nu.kommunalutveckling.course.courses;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What a catalogue makes impossible. */
public final class CourseRefusals {
    public static final Refusal KEY_TAKEN = new Refusal(
            "key-taken",
            409,
            new Text("Nyckeln är upptagen", "The key is taken"),
            new Text(
                    "%s finns redan. Ändra det som finns, eller ta en annan nyckel.",
                    "%s exists already. Change what exists, or take another key."));

    private CourseRefusals() {}
}
