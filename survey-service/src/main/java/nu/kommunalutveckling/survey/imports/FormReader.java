package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.imports.ImportFaults.ANSWERED;
import static nu.kommunalutveckling.survey.imports.ImportFaults.NOT_ASKED;
import static nu.kommunalutveckling.survey.imports.ImportFaults.NO_STEP;
import static nu.kommunalutveckling.survey.imports.ImportFaults.NO_SUCH_COLUMN;
import static nu.kommunalutveckling.survey.imports.ImportFaults.NO_SUCH_NETWORK;
import static nu.kommunalutveckling.survey.imports.ImportFaults.TOO_LONG;
import static nu.kommunalutveckling.survey.imports.ImportFaults.TOO_MANY;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nu.kommunalutveckling.survey.imports.ColumnMapping.QuestionColumn;
import nu.kommunalutveckling.survey.imports.ImportedNetworkRepository.ImportedNetwork;
import nu.kommunalutveckling.survey.surveys.QuestionKind;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one export by a mapping. Faults name row and column and never what stood there: that is what somebody answered, and
 * reports are kept for repeats of the request.
 */
final class FormReader {
    /** As many characters as one may answer with. */
    private static final int LONGEST_TEXT = 4000;

    private static final int DONT_KNOW = 0;

    private final ColumnMapping mapping;
    private final Map<String, ImportedNetwork> networks;
    private final Map<String, String> networkTexts = new HashMap<>();
    private final Map<String, Integer> answerTexts = new HashMap<>();
    private final Map<String, Integer> respondents = new TreeMap<>();
    private final Set<String> columnsSeen = new LinkedHashSet<>();

    FormReader(ColumnMapping mapping, Map<String, ImportedNetwork> networks) {
        this.mapping = mapping;
        this.networks = networks;
        networks.keySet().forEach(key -> networkTexts.put(key, key));
        mapping.networks().forEach(one -> networkTexts.put(one.text().strip(), one.network()));
        for (int step = 1; step <= 6; step++) {
            answerTexts.put(Integer.toString(step), step);
        }
        mapping.answers().forEach(one -> {
            Integer step = one.step();
            answerTexts.put(one.text().strip(), step == null ? DONT_KNOW : step);
        });
    }

    /** The respondent of a row; null when it cannot be taken, and its faults have been noted. */
    @Nullable
    ImportedRespondent read(long row, FormRow form, RowErrors faults) {
        columnsSeen.addAll(form.cells().keySet());
        String key = network(row, form, faults);
        ImportedNetwork network = key == null ? null : networks.get(key);
        if (key == null || network == null) {
            return null;
        }
        Map<String, @Nullable Integer> steps = new TreeMap<>();
        network.scale().forEach(question -> steps.put(question, null));
        Map<String, String> texts = new TreeMap<>();
        boolean sound = true;
        for (QuestionColumn asked : mapping.questions()) {
            String answer = form.text(asked.column());
            Text fault = answer == null
                    ? null
                    : taken(asked.question(), answer, network.questions().get(asked.question()), steps, texts);
            if (fault != null) {
                faults.add(row, asked.column(), fault);
                sound = false;
            }
        }
        return sound ? new ImportedRespondent(key, steps, texts) : null;
    }

    /** Notes each column that no row had. */
    void demandColumns(long rows, RowErrors faults) {
        Set<String> named = new LinkedHashSet<>();
        named.add(mapping.networkColumn());
        mapping.questions().forEach(one -> named.add(one.column()));
        named.removeAll(columnsSeen);
        named.forEach(column -> faults.add(rows, column, NO_SUCH_COLUMN));
    }

    /** The networks that have a row. */
    Set<String> networks() {
        return respondents.keySet();
    }

    private @Nullable String network(long row, FormRow form, RowErrors faults) {
        String text = form.text(mapping.networkColumn());
        String key = text == null ? null : networkTexts.get(text);
        ImportedNetwork network = key == null ? null : networks.get(key);
        Text fault;
        if (key == null || network == null) {
            fault = NO_SUCH_NETWORK;
        } else if (network.respondents() > 0) {
            fault = ANSWERED;
        } else if (network.scale().isEmpty()) {
            fault = NOT_ASKED;
        } else {
            int nth = respondents.getOrDefault(key, 0) + 1;
            respondents.put(key, nth);
            fault = nth > network.invited() ? TOO_MANY.filled(nth, network.invited()) : null;
        }
        if (fault != null) {
            faults.add(row, mapping.networkColumn(), fault);
            return null;
        }
        return key;
    }

    /** What is wrong with an answer; null when it has been taken. */
    private @Nullable Text taken(
            String question,
            String answer,
            @Nullable QuestionKind kind,
            Map<String, @Nullable Integer> steps,
            Map<String, String> texts) {
        if (kind == null) {
            return NOT_ASKED;
        }
        return switch (kind) {
            case SCALE -> {
                Integer step = answerTexts.get(answer);
                steps.put(question, step);
                yield step == null ? NO_STEP : null;
            }
            case FREE_TEXT -> {
                texts.put(question, answer);
                yield answer.length() > LONGEST_TEXT ? TOO_LONG.filled(LONGEST_TEXT) : null;
            }
        };
    }
}
