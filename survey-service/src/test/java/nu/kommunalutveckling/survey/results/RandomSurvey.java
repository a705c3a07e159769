package nu.kommunalutveckling.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.AskedNetwork;

/** Makes surveys of made-up networks, some of them small, whose respondents answer as chance has it. */
final class RandomSurvey {
    private static final List<String> GOALS = List.of("user-benefit", "user-benefit", "partnership");

    private final Random random;
    private final AnsweredSurvey survey;

    private RandomSurvey(int year, Random random) {
        this.random = random;
        survey = new AnsweredSurvey(year, "NETWORK");
    }

    /** 8 questions to 16 networks in 4 areas; the third is asked of every other network. */
    static AnsweredSurvey ofSixteenNetworks(int year, Random random) {
        RandomSurvey made = new RandomSurvey(year, random);
        int[] sizes = new int[16];
        for (int network = 0; network < sizes.length; network++) {
            sizes[network] = network < 3 ? 2 + network : 6 + random.nextInt(20);
        }
        return made.answered(8, sizes, 4);
    }

    /** 3 questions to 2–40 networks in 1–8 areas. */
    static AnsweredSurvey ofAnySize(int year, Random random) {
        RandomSurvey made = new RandomSurvey(year, random);
        int[] sizes = new int[2 + random.nextInt(39)];
        for (int network = 0; network < sizes.length; network++) {
            sizes[network] = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 5 + random.nextInt(25);
        }
        return made.answered(3, sizes, 1 + random.nextInt(8));
    }

    private AnsweredSurvey answered(int questions, int[] sizes, int areas) {
        for (int question = 1; question <= questions; question++) {
            survey.question("q" + question, GOALS.get(Math.min(question, GOALS.size()) - 1), true);
        }
        Map<String, List<AskedNetwork>> answers = new TreeMap<>();
        for (int network = 0; network < sizes.length; network++) {
            String area = "area-" + network % areas;
            survey.network("n" + network, area, sizes[network] + random.nextInt(9));
            for (int question = 1; question <= questions; question++) {
                if (question != 3 || network % 2 == 0) {
                    answers.computeIfAbsent("q" + question, none -> new ArrayList<>())
                            .add(new AskedNetwork("n" + network, area, counts(sizes[network])));
                }
            }
        }
        return survey.answers(answers).close();
    }

    private AnswerCounts counts(int respondents) {
        int[] counts = new int[8];
        for (int respondent = 0; respondent < respondents; respondent++) {
            counts[random.nextInt(8)]++;
        }
        return AnswerCounts.of(counts);
    }
}
