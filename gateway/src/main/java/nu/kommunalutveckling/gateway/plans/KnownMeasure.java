package nu.kommunalutveckling.gateway.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.kommunalutveckling.web.language.Text;

/** A measure as its service defines it: all that a plan has to know to name it rightly. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownMeasure(String id, List<Parameter> parameters) {

    /** What narrows it down; {@code required} false where leaving it out means all. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Parameter(String name, boolean required) {}

    /** All measures of a service, as its list of measures answers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Register(List<KnownMeasure> items) {}

    /** What is wrong with a select of it; a select names each parameter before a colon. */
    Stream<Text> faults(String select) {
        Set<String> named = parametersOf(select);
        Set<String> known = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        Stream<Text> odd = named.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Text(
                        "Måttet %s har ingen parameter %s.".formatted(id, name),
                        "The measure %s has no parameter %s.".formatted(id, name)));
        Stream<Text> lacking = parameters.stream()
                .filter(parameter -> parameter.required() && !named.contains(parameter.name()))
                .map(parameter -> new Text(
                        "Måttet %s behöver parametern %s.".formatted(id, parameter.name()),
                        "The measure %s needs the parameter %s.".formatted(id, parameter.name())));
        return Stream.concat(odd, lacking);
    }

    private static Set<String> parametersOf(String select) {
        return Stream.of(select.split(";", -1))
                .skip(1)
                .map(parameter -> parameter.split(":", 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
