package nu.kommunalutveckling.survey.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A question asked to 2–40 networks of uneven size, in 1–8 areas. */
final class RandomQuestion {
    private RandomQuestion() {}

    static List<AskedNetwork> of(Random random) {
        int networks = 2 + random.nextInt(39);
        int areas = 1 + random.nextInt(Math.min(8, networks));
        double dontKnow = random.nextDouble() * 0.2;
        double blank = random.nextDouble() * 0.1;
        double mood = 1 + random.nextDouble() * 3;
        List<AskedNetwork> asked = new ArrayList<>();
        for (int network = 0; network < networks; network++) {
            int respondents = size(random);
            int[] counts = new int[AnswerCounts.WAYS];
            for (int respondent = 0; respondent < respondents; respondent++) {
                counts[answer(random, dontKnow, blank, mood)]++;
            }
            asked.add(new AskedNetwork("n" + network, "a" + random.nextInt(areas), AnswerCounts.of(counts)));
        }
        return asked;
    }

    private static int size(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(5);
            case 1 -> 5 + random.nextInt(8);
            default -> 8 + random.nextInt(25);
        };
    }

    private static int answer(Random random, double dontKnow, double blank, double mood) {
        double draw = random.nextDouble();
        if (draw < blank) {
            return AnswerCounts.BLANK;
        }
        return draw < blank + dontKnow
                ? AnswerCounts.DONT_KNOW
                : (int) (AnswerCounts.STEPS * Math.pow(random.nextDouble(), 1 / mood));
    }
}
