package nu.kommunalutveckling.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.language.Text;

/**
 * A measure and what narrows it down, as clients write it: {@code attendance-share;network:pks}. Two selects are equal
 * when they mean the same, whatever order their parameters came in.
 */
public record Select(String measure, Map<String, String> parameters) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern PARAMETER = Pattern.compile("([a-zA-Z]{1,30}):([A-Za-z0-9][A-Za-z0-9-]{0,59})");
    private static final Text FORM = new Text(
            "Ska skrivas matt eller matt;parameter:värde.", "Must be written measure or measure;parameter:value.");

    public Select {
        parameters = new TreeMap<>(parameters);
    }

    /** Reads a select; throws {@link UnknownSelect} when its form is wrong. */
    public static Select parse(String written) {
        String[] parts = written.split(";", -1);
        if (!ID.matcher(parts[0]).matches()) {
            throw new UnknownSelect(FORM);
        }
        return new Select(parts[0], parameters(List.of(parts).subList(1, parts.length)));
    }

    /** Reads a measure and its parameters as a reported value has them: {@code network:pks}, or an empty text. */
    public static Select of(String measure, String parameters) {
        return parse(parameters.isEmpty() ? measure : measure + ";" + parameters);
    }

    private static Map<String, String> parameters(List<String> written) {
        Map<String, String> parameters = new TreeMap<>();
        for (String part : written) {
            Matcher matcher = PARAMETER.matcher(part);
            if (!matcher.matches() || parameters.put(matcher.group(1), matcher.group(2)) != null) {
                throw new UnknownSelect(FORM);
            }
        }
        return parameters;
    }

    /** The parameters in their one written form: sorted by name, empty when there are none. */
    public String writtenParameters() {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The definition it selects from; throws {@link UnknownSelect} naming what this service does not have. */
    public MeasureDefinition definition(Measures measures) {
        MeasureDefinition definition = measures.find(measure)
                .orElseThrow(() -> new UnknownSelect(new Text(
                        "Måttet %s finns inte här.".formatted(measure),
                        "There is no measure %s here.".formatted(measure))));
        List<String> known = definition.parameters().stream()
                .map(MeasureDefinition.Parameter::name)
                .toList();
        Optional<String> odd = parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst();
        odd.ifPresent(name -> {
            throw new UnknownSelect(new Text(
                    "Måttet %s har ingen parameter %s.".formatted(measure, name),
                    "The measure %s has no parameter %s.".formatted(measure, name)));
        });
        Optional<String> missing = definition.parameters().stream()
                .filter(MeasureDefinition.Parameter::required)
                .map(MeasureDefinition.Parameter::name)
                .filter(name -> !parameters.containsKey(name))
                .findFirst();
        missing.ifPresent(name -> {
            throw new UnknownSelect(new Text(
                    "Måttet %s behöver parametern %s.".formatted(measure, name),
                    "The measure %s needs the parameter %s.".formatted(measure, name)));
        });
        return definition;
    }
}
