package nu.kommunalutveckling.survey.answers;

import static nu.kommunalutveckling.survey.answers.AnswerRefusals.TOKEN_NOT_VALID;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_NOT_OPEN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.survey.answers.GiveAnswer.Item;
import nu.kommunalutveckling.survey.invitations.ResponseToken;
import nu.kommunalutveckling.survey.surveys.HeldSurvey;
import nu.kommunalutveckling.survey.surveys.HeldSurveys;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer: in one transaction the token goes, the answer comes, and a receipt is kept, of the client's own key, by which a
 * repeat is known again. A token that cannot be used costs the same look-ups whatever is wrong with it.
 */
@ApplicationScoped
class Answering {
    private static final int DONT_KNOW = 0;

    private final AnswerRepository answers;
    private final HeldSurveys surveys;
    private final Clock clock;

    Answering(AnswerRepository answers, HeldSurveys surveys, Clock clock) {
        this.answers = answers;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** What the network of the token is asked. Runs inside the caller's transaction and writes nothing. */
    Questionnaire questionnaire(String key, String token) {
        HeldSurvey survey = surveys.look(key);
        demandOpen(survey);
        String network = answers.networkOf(ResponseToken.hash(token), key);
        if (network == null) {
            throw TOKEN_NOT_VALID.because();
        }
        Tuple heading = answers.heading(key, network);
        return new Questionnaire(
                key,
                heading.get(0, String.class),
                heading.get(1, String.class),
                heading.get(2, String.class),
                survey.closesOn(),
                answers.asked(key, network).stream()
                        .map(row -> new Questionnaire.Item(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class)))
                        .toList());
    }

    /** Runs inside the caller's transaction; says nothing when the answer has been received, now or before. */
    void receive(String key, String clientKey, GiveAnswer given) {
        HeldSurvey survey = surveys.share(key);
        byte[] receipt = ResponseToken.hash(clientKey + "\n" + given.token());
        if (!survey.isOpen(today()) && answers.isReceived(receipt)) {
            return;
        }
        demandOpen(survey);
        String network = answers.spend(ResponseToken.hash(given.token()), key);
        if (network == null) {
            if (answers.isReceived(receipt)) {
                return;
            }
            throw TOKEN_NOT_VALID.because();
        }
        answers.holdNetwork(key, network);
        write(key, network, given);
        answers.keepReceipt(receipt, key, today());
    }

    private void write(String survey, String network, GiveAnswer given) {
        Map<String, String> kinds = answers.asked(survey, network).stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
        Map<String, Item> items = sound(given.answers(), kinds);
        List<String> scale = kinds.keySet().stream()
                .filter(question -> "SCALE".equals(kinds.get(question)))
                .sorted()
                .toList();
        @Nullable
        Integer[] steps =
                scale.stream().map(question -> step(items.get(question))).toArray(Integer[]::new);
        answers.write(survey, network, today(), scale.toArray(String[]::new), steps);
        items.values().stream()
                .filter(item -> item.text() != null && !item.text().isBlank())
                .sorted((one, other) -> one.question().compareTo(other.question()))
                .forEach(item -> answers.write(survey, item.question(), String.valueOf(item.text())));
    }

    private static @Nullable Integer step(@Nullable Item item) {
        return item == null ? null : item.dontKnow() ? Integer.valueOf(DONT_KNOW) : item.step();
    }

    private static Map<String, Item> sound(List<Item> given, Map<String, String> kinds) {
        List<Violation> violations = new ArrayList<>();
        Map<String, Item> items = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Item item = given.get(i);
            String field = "answers[" + i + "]";
            String kind = kinds.get(item.question());
            if (kind == null) {
                violations.add(Violation.inBody(
                        field + ".question", "Ställs inte till nätverket.", "Is not asked of the network."));
            } else if (kind.equals("SCALE") ? item.text() != null : item.step() != null || item.dontKnow()) {
                violations.add(Violation.inBody(
                        field, "Frågan besvaras inte på det sättet.", "The question is not answered in that way."));
            }
            if (item.step() != null && item.dontKnow()) {
                violations.add(
                        Violation.inBody(field, "Har både ett steg och vet ej.", "Has both a step and don't know."));
            }
            if (items.put(item.question(), item) != null) {
                violations.add(Violation.inBody(field + ".question", "Står två gånger.", "Stands twice."));
            }
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        return items;
    }

    private void demandOpen(HeldSurvey survey) {
        if (!survey.isOpen(today())) {
            throw SURVEY_NOT_OPEN.because(survey.key());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
