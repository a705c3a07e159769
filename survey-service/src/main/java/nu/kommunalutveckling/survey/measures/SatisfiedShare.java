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

/** Satisfied share = answers 3–6 / answers 1–6; that 3–6 counts as satisfied is an assumption. */
@ApplicationScoped
class SatisfiedShare implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "satisfied-share",
            new Text("Andel nöjda", "Share satisfied"),
            new Text(
                    "Svar 3–6 genom svar 1–6 på en fråga; vet ej räknas inte.",
                    "Answers 3–6 over answers 1–6 to a question; don't know does not count."),
            new Text("Svar 3–6", "Answers 3–6"),
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
