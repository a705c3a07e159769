package nu.kommunalutveckling.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nu.kommunalutveckling.survey.surveys.QuestionKind;
import org.hibernate.Session;

/** What an import is held against: whom the survey invites, and what each network is asked. */
@ApplicationScoped
class ImportedNetworkRepository {
    private final Session database;

    ImportedNetworkRepository(Session database) {
        this.database = database;
    }

    /**
     * A network of the survey.
     *
     * @param respondents how many have answered already
     * @param questions what it is asked, with the kind
     */
    record ImportedNetwork(int invited, int respondents, Map<String, QuestionKind> questions) {

        /** The questions that it is asked on the scale, in the order of keys. */
        Set<String> scale() {
            Set<String> scale = new TreeSet<>(questions.keySet());
            scale.removeIf(question -> questions.get(question) != QuestionKind.SCALE);
            return scale;
        }
    }

    /** By key. */
    Map<String, ImportedNetwork> of(String survey) {
        List<Tuple> rows = database.createNativeQuery(
                        "select n.key, n.invited, n.respondents, q.key, q.kind from survey_network n"
                                + " left join asked a on a.survey = n.survey and a.network = n.key"
                                + " left join question q on q.survey = a.survey and q.key = a.question"
                                + " where n.survey = ?1 order by n.key, q.position, q.key",
                        Tuple.class)
                .setParameter(1, survey)
                .getResultList();
        Map<String, ImportedNetwork> networks = new TreeMap<>();
        for (Tuple row : rows) {
            ImportedNetwork network = networks.computeIfAbsent(
                    row.get(0, String.class),
                    _ -> new ImportedNetwork(
                            row.get(1, Integer.class), row.get(2, Integer.class), new LinkedHashMap<>()));
            if (row.get(3) != null) {
                network.questions().put(row.get(3, String.class), QuestionKind.valueOf(row.get(4, String.class)));
            }
        }
        return networks;
    }
}
