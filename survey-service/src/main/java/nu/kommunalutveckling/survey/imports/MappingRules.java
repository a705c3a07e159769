package nu.kommunalutveckling.survey.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nu.kommunalutveckling.survey.imports.ImportedNetworkRepository.ImportedNetwork;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;

/** What a column mapping must keep to: it names what the survey has, and nothing twice. */
final class MappingRules {
    private static final Text TWICE = new Text("Står två gånger.", "Stands twice.");
    private static final Text NO_SUCH_QUESTION =
            new Text("Frågan ställs inte till något nätverk.", "The question is asked of no network.");

    private final Map<String, ImportedNetwork> networks;
    private final List<Violation> violations = new ArrayList<>();

    MappingRules(Map<String, ImportedNetwork> networks) {
        this.networks = networks;
    }

    /** Everything that is wrong with the mapping. */
    List<Violation> violations(ColumnMapping mapping) {
        Set<String> asked = new HashSet<>();
        networks.values().forEach(network -> asked.addAll(network.questions().keySet()));
        demand(
                "networks",
                "network",
                mapping.networks(),
                one -> networks.containsKey(one.network()),
                ImportFaults.NO_SUCH_NETWORK);
        demandOnce("networks", "text", mapping.networks(), ColumnMapping.NamedNetwork::text, Set.of());
        demand("questions", "question", mapping.questions(), one -> asked.contains(one.question()), NO_SUCH_QUESTION);
        demandOnce("questions", "question", mapping.questions(), ColumnMapping.QuestionColumn::question, Set.of());
        demandOnce(
                "questions",
                "column",
                mapping.questions(),
                ColumnMapping.QuestionColumn::column,
                Set.of(mapping.networkColumn()));
        demandOnce("answers", "text", mapping.answers(), ColumnMapping.WrittenAnswer::text, Set.of());
        return violations;
    }

    private <T> void demand(String list, String field, List<T> items, Predicate<T> sound, Text fault) {
        for (int i = 0; i < items.size(); i++) {
            if (!sound.test(items.get(i))) {
                add(list, i, field, fault);
            }
        }
    }

    private <T> void demandOnce(String list, String field, List<T> items, Function<T, String> text, Set<String> taken) {
        Set<String> seen = new HashSet<>(taken);
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(text.apply(items.get(i)))) {
                add(list, i, field, TWICE);
            }
        }
    }

    private void add(String list, int at, String field, Text fault) {
        violations.add(Violation.inBody("%s[%d].%s".formatted(list, at, field), fault.sv(), fault.en()));
    }
}
