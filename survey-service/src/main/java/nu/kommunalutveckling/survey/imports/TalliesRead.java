package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.imports.ImportFaults.ANSWERED;
import static nu.kommunalutveckling.survey.imports.ImportFaults.NOT_ASKED;
import static nu.kommunalutveckling.survey.imports.ImportFaults.NO_SUCH_NETWORK;
import static nu.kommunalutveckling.survey.imports.ImportFaults.TOO_MANY;
import static nu.kommunalutveckling.survey.imports.ImportFaults.TWICE;
import static nu.kommunalutveckling.survey.imports.ImportFaults.UNEQUAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nu.kommunalutveckling.survey.imports.ImportedNetworkRepository.ImportedNetwork;
import nu.kommunalutveckling.web.imports.RowErrors;

/** What an import of counts has read so far, against what the survey asks. */
final class TalliesRead {
    private final Map<String, ImportedNetwork> networks;
    private final Map<String, Set<String>> questions = new TreeMap<>();
    private final Map<String, Integer> respondents = new TreeMap<>();

    TalliesRead(Map<String, ImportedNetwork> networks) {
        this.networks = networks;
    }

    /** A question that a network of the file is asked, and that the file does not have. */
    record Missing(String network, String question) {}

    /** Whether a row can be taken; otherwise its fault has been noted. */
    boolean isSound(ImportTally tally, RowErrors faults) {
        ImportedNetwork network = networks.get(tally.network());
        if (network == null) {
            faults.add("network", NO_SUCH_NETWORK);
        } else if (network.respondents() > 0) {
            faults.add("network", ANSWERED);
        } else if (!network.scale().contains(tally.question())) {
            faults.add("question", NOT_ASKED);
        } else if (!questions
                .computeIfAbsent(tally.network(), _ -> new TreeSet<>())
                .add(tally.question())) {
            faults.add(null, TWICE);
        } else if (tally.respondents() > network.invited()) {
            faults.add(null, TOO_MANY.filled(tally.respondents(), network.invited()));
        } else {
            int first = respondents.computeIfAbsent(tally.network(), _ -> tally.respondents());
            if (first == tally.respondents()) {
                return true;
            }
            faults.add(null, UNEQUAL.filled(tally.respondents(), first));
        }
        return false;
    }

    /** What is left out of the networks that have a row. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        questions.forEach((network, read) -> {
            ImportedNetwork asked = networks.get(network);
            if (asked != null) {
                asked.scale().stream()
                        .filter(question -> !read.contains(question))
                        .forEach(question -> missing.add(new Missing(network, question)));
            }
        });
        return missing;
    }

    /** How many answered, of each network that has a row. */
    Map<String, Integer> respondents() {
        return respondents;
    }
}
