package nu.kommunalutveckling.measures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A definition as it is told, in both languages. */
@Schema(name = "Measure")
record MeasureView(
        @Schema(examples = "attendance-share") String id,
        Text title,
        Text definition,
        @Nullable Text numerator,
        @Nullable Text denominator,
        ValueKind kind,
        @Schema(examples = "percent") String unit,
        int decimals,
        List<Parameter> parameters,
        Set<PeriodKind> periodKinds) {

    @Schema(name = "MeasureParameter")
    record Parameter(String name, Text description, boolean required) {
        static Parameter of(MeasureDefinition.Parameter parameter) {
            return new Parameter(parameter.name(), parameter.description(), parameter.required());
        }
    }

    static MeasureView of(MeasureDefinition measure) {
        return new MeasureView(
                measure.id(),
                measure.title(),
                measure.definition(),
                measure.numerator(),
                measure.denominator(),
                measure.kind(),
                measure.unit(),
                measure.decimals(),
                measure.parameters().stream().map(Parameter::of).toList(),
                new TreeSet<>(measure.periodKinds()));
    }
}
