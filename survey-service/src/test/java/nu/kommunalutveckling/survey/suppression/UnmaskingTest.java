package nu.kommunalutveckling.survey.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Whether an attacker who solves equations can compute what is withheld, over random surveys; and that nothing is withheld in vain. */
class UnmaskingTest {
    private static final Logger LOG = Logger.getLogger(UnmaskingTest.class);
    private static final int SURVEYS = 200;
    private static final int QUESTIONS = 2;

    private int tried;
    private int recovered;
    private int others;
    private int visible;
    private int whole;

    @Test
    void noSmallCellIsRecoveredInTwoHundredRandomSurveys() {
        for (int survey = 0; survey < SURVEYS; survey++) {
            Random random = new Random(survey);
            SuppressionRule rule = new SuppressionRule(5, survey % 4 == 3 ? 3 : 5);
            for (int question = 0; question < QUESTIONS; question++) {
                attack(RandomQuestion.of(random), rule);
            }
        }
        LOG.infof(
                "small cells tried %d, recovered %d; of %d other cells %d visible (%.1f %%), %d with every detail (%.1f %%)",
                tried, recovered, others, visible, 100.0 * visible / others, whole, 100.0 * whole / others);
        assertEquals(0, recovered);
        assertTrue(tried > 1500, "too few small cells to say anything: " + tried);
    }

    private void attack(List<AskedNetwork> asked, SuppressionRule rule) {
        Outcome outcome = Suppression.of(asked, rule);
        SortedMap<Unit, Verdict> verdicts = verdicts(outcome);
        Attack attack = new Attack(asked, rule);
        List<Unit> small = attack.small();
        tried += small.size();
        recovered += attack.recovered(details(verdicts), outcome.reasonsTold()).size();
        verdicts.forEach((unit, verdict) -> {
            assertEquals(small.contains(unit), verdict.belowThreshold());
            if (!verdict.belowThreshold()) {
                others++;
                visible += verdict.detail().isShown() ? 1 : 0;
                whole += verdict.detail() == Detail.ALL ? 1 : 0;
                assertEquals(verdict.detail() == Detail.ALL, verdict.wouldReveal() == null);
            }
        });
    }

    @Test
    void withoutTheSecondStepTheSameAttackSucceeds() {
        int targets = 0;
        int found = 0;
        for (int survey = 0; survey < 40; survey++) {
            SuppressionRule rule = new SuppressionRule(5, 5);
            List<AskedNetwork> asked = RandomQuestion.of(new Random(survey));
            Attack attack = new Attack(asked, rule);
            Map<Unit, Detail> firstStepOnly = details(verdicts(Suppression.of(asked, rule)));
            firstStepOnly.replaceAll((unit, detail) -> attack.small().contains(unit) ? Detail.NOTHING : Detail.ALL);
            targets += attack.small().size();
            found += attack.recovered(firstStepOnly, false).size();
        }
        LOG.infof("without the second step: small cells tried %d, recovered %d", targets, found);
        assertTrue(found * 2 > targets, "recovered only " + found + " of " + targets);
    }

    @Test
    void everyCellWithheldForAnotherWouldGiveASmallOneAway() {
        int withheld = 0;
        int inVain = 0;
        for (int survey = 0; survey < 60; survey++) {
            SuppressionRule rule = new SuppressionRule(5, 5);
            List<AskedNetwork> asked = RandomQuestion.of(new Random(survey));
            Outcome outcome = Suppression.of(asked, rule);
            SortedMap<Unit, Verdict> verdicts = verdicts(outcome);
            for (var verdict : verdicts.entrySet()) {
                if (!verdict.getValue().detail().isShown()
                        && !verdict.getValue().belowThreshold()) {
                    withheld++;
                    Map<Unit, Detail> more = details(verdicts);
                    more.put(verdict.getKey(), Detail.SHARE);
                    inVain += new Attack(asked, rule)
                                    .recovered(more, outcome.reasonsTold())
                                    .isEmpty()
                            ? 1
                            : 0;
                }
            }
        }
        LOG.infof("cells withheld for another's sake %d, of which in vain %d", withheld, inVain);
        assertEquals(0, inVain);
    }

    private static SortedMap<Unit, Verdict> verdicts(Outcome outcome) {
        SortedMap<Unit, Verdict> verdicts = new TreeMap<>();
        outcome.cells().forEach((unit, cell) -> verdicts.put(unit, cell.verdict()));
        return verdicts;
    }

    private static Map<Unit, Detail> details(SortedMap<Unit, Verdict> verdicts) {
        Map<Unit, Detail> details = new TreeMap<>();
        verdicts.forEach((unit, verdict) -> details.put(unit, verdict.detail()));
        return details;
    }
}
