package nu.kommunalutveckling.survey.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;

/** Very satisfied share = answers 5–6 / answers 1–6; don't know leaves the denominator. */
@ApplicationScoped
class VerySatisfiedShare implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "very-satisfied-share",
            new Text("Andel mycket nöjda", "Share very satisfied"),
            new Text(
                    "Svar 5–6 genom svar 1–6 på en fråga i den årliga enkäten; vet ej räknas inte.",
                    "Answers 5–6 over answers 1–6 to a question of the yearly survey; don't know does not count."),
            new Text("Svar 5–6", "Answers 5–6"),
            new Text("Svar 1–6", "Answers 1–6"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(new Parameter("question", new Text("Frågans nyckel", "The key of the question"), true)),
            EnumSet.of(PeriodKind.YEAR));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
