package nu.kommunalutveckling.gateway.commentcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.gateway.commentcheck.CommentFigures.Better;
import nu.kommunalutveckling.gateway.commentcheck.CommentWarning.Kind;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Holds the words of a comment against its figures, sentence by sentence:
 *
 * <ul>
 *   <li>reached, nearly reached or missed, against target and tolerance;
 *   <li>up, down, better, worse or the same, against the year before; not where the sentence speaks of other years;
 *   <li>a large or a small change, against its size: under 2 % is not large, over 20 % not small;
 *   <li>a cited former value, result or target, against the one that is known.
 * </ul>
 *
 * Figures are compared as they are shown. What is negated or wished for claims nothing.
 */
public final class CommentCheck {
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");
    private static final BigDecimal LARGE_FROM = new BigDecimal("0.02");
    private static final BigDecimal SMALL_TO = new BigDecimal("0.20");
    private static final BigDecimal LEVEL_WITHIN = new BigDecimal("0.05");

    private final CommentFigures figures;
    private final BigDecimal value;
    private final @Nullable BigDecimal previous;
    private final @Nullable BigDecimal target;
    private final List<CommentWarning> warnings = new ArrayList<>();

    private CommentCheck(CommentFigures figures, BigDecimal value) {
        this.figures = figures;
        this.value = shown(value);
        this.previous = figures.previous() == null ? null : shown(figures.previous());
        this.target = figures.target() == null ? null : shown(figures.target());
    }

    /** The warnings for a comment, in its order of sentences; none when words and figures agree. */
    public static List<CommentWarning> of(String comment, CommentFigures figures) {
        BigDecimal value = figures.value();
        if (value == null) {
            return List.of();
        }
        CommentCheck check = new CommentCheck(figures, value);
        for (String sentence : comment.split("(?<=[.!?])\\s+|\\R+", -1)) {
            check.read(sentence);
        }
        return List.copyOf(check.warnings);
    }

    private void read(String sentence) {
        if (target != null) {
            againstTarget(sentence, target);
        }
        if (previous != null && !speaksOfOtherYears(sentence)) {
            againstYearBefore(sentence, previous);
        }
        cited(sentence, Vocabulary.RESULT, Kind.RESULT, value, "Resultatet är %s.", "The result is %s.");
    }

    private void againstTarget(String sentence, BigDecimal goal) {
        BigDecimal missing = missing(goal);
        boolean reached = missing.signum() <= 0;
        BigDecimal tolerance = figures.tolerance() == null ? goal.abs().multiply(A_TENTH) : figures.tolerance();
        boolean almost = each(sentence, Vocabulary.ALMOST, words -> {
            if (reached) {
                warn(Kind.TARGET_REACHED, words, reachedText(goal));
            } else if (missing.compareTo(tolerance) > 0) {
                warn(
                        Kind.TARGET_FAR_OFF,
                        words,
                        text("Till målvärdet %s saknas %s.", "%2$s is missing to the target %1$s.", goal, missing));
            }
        });
        boolean missed = each(sentence, Vocabulary.MISSED, words -> {
            if (reached && !almost) {
                warn(Kind.TARGET_REACHED, words, reachedText(goal));
            }
        });
        if (!almost && !missed) {
            each(sentence, Vocabulary.REACHED, words -> {
                if (!reached) {
                    warn(
                            Kind.TARGET_NOT_REACHED,
                            words,
                            text(
                                    "Resultatet %s når inte målvärdet %s.",
                                    "The result %s does not reach the target %s.", value, goal));
                }
            });
        }
        cited(sentence, Vocabulary.TARGET, Kind.TARGET, goal, "Målvärdet är %s.", "The target is %s.");
    }

    private void againstYearBefore(String sentence, BigDecimal before) {
        BigDecimal change = value.subtract(before);
        int way = change.signum();
        way(sentence, Vocabulary.UP, way > 0, before);
        way(sentence, Vocabulary.DOWN, way < 0, before);
        way(sentence, Vocabulary.SAME, way == 0, before);
        way(sentence, Vocabulary.LEVEL, change.abs().compareTo(part(before, LEVEL_WITHIN)) <= 0, before);
        Integer betterment = betterment(before);
        if (betterment != null) {
            way(sentence, Vocabulary.BETTER, betterment > 0, before);
            way(sentence, Vocabulary.WORSE, betterment < 0, before);
        }
        size(sentence, Vocabulary.LARGE, change.abs().compareTo(part(before, LARGE_FROM)) >= 0, before);
        size(sentence, Vocabulary.SMALL, change.abs().compareTo(part(before, SMALL_TO)) <= 0, before);
        cited(
                sentence,
                Vocabulary.FORMER,
                Kind.FORMER_VALUE,
                before,
                "Året före var det %s.",
                "The year before it was %s.");
    }

    private void way(String sentence, Pattern claim, boolean holds, BigDecimal before) {
        each(sentence, claim, words -> {
            if (!holds) {
                warn(Kind.OTHER_WAY, words, fromTo(before));
            }
        });
    }

    /** Said only where the way is right: one contradiction a claim is enough. */
    private void size(String sentence, Pattern claim, boolean holds, BigDecimal before) {
        each(sentence, claim, words -> {
            boolean told = warnings.stream()
                    .anyMatch(warning -> warning.kind() == Kind.OTHER_WAY && words.contains(warning.words()));
            if (!holds && !told) {
                warn(Kind.OTHER_SIZE, words, fromTo(before));
            }
        });
    }

    private void cited(String sentence, Pattern citation, Kind kind, BigDecimal known, String sv, String en) {
        Matcher matcher = citation.matcher(sentence);
        while (matcher.find()) {
            BigDecimal told = number(matcher.toMatchResult());
            boolean isYear = told.scale() == 0
                    && Vocabulary.YEAR.matcher(told.toPlainString()).matches();
            if (!isYear && shown(told).compareTo(known) != 0) {
                warn(kind, matcher.group(), text(sv, en, known));
            }
        }
    }

    /** Whether a claim is made in a sentence, neither negated nor wished for; each claim is handed on. */
    private static boolean each(String sentence, Pattern claim, Consumer<String> made) {
        Matcher matcher = claim.matcher(sentence);
        boolean found = false;
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            if (!Vocabulary.NEGATION.matcher(before).find()
                    && !Vocabulary.WISH.matcher(before).find()) {
                found = true;
                made.accept(matcher.group());
            }
        }
        return found;
    }

    private boolean speaksOfOtherYears(String sentence) {
        List<Integer> years = Vocabulary.YEAR
                .matcher(sentence)
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .toList();
        return years.stream().anyMatch(year -> year != figures.year() && year != figures.year() - 1);
    }

    /** How much is missing to the target; nothing, or less than nothing, when it is reached. */
    private BigDecimal missing(BigDecimal goal) {
        return switch (figures.better()) {
            case HIGHER -> goal.subtract(value);
            case LOWER -> value.subtract(goal);
            case NEARER -> value.subtract(goal).abs();
        };
    }

    /** More than nought when it is better than before, less when worse; null when nobody can tell. */
    private @Nullable Integer betterment(BigDecimal before) {
        int way = value.compareTo(before);
        if (figures.better() != Better.NEARER) {
            return figures.better() == Better.HIGHER ? way : -way;
        }
        return target == null
                ? null
                : before.subtract(target).abs().compareTo(value.subtract(target).abs());
    }

    private static BigDecimal part(BigDecimal of, BigDecimal share) {
        return of.abs().multiply(share);
    }

    private static BigDecimal number(MatchResult citation) {
        for (int group = 1; group <= citation.groupCount(); group++) {
            String digits = citation.group(group);
            if (digits != null) {
                return new BigDecimal(
                        digits.replace(" ", "").replace("\u00a0", "").replace(',', '.'));
            }
        }
        throw new IllegalStateException("a citation without a number");
    }

    private BigDecimal shown(BigDecimal figure) {
        return Rounding.halfUp(figure, figures.decimals());
    }

    private Text fromTo(BigDecimal before) {
        return text("Resultatet gick från %s till %s.", "The result went from %s to %s.", before, value);
    }

    private Text reachedText(BigDecimal goal) {
        return text("Resultatet %s når målvärdet %s.", "The result %s reaches the target %s.", value, goal);
    }

    private static Text text(String sv, String en, BigDecimal... filled) {
        Object[] numbers = new Object[filled.length];
        for (int n = 0; n < filled.length; n++) {
            numbers[n] = filled[n].toPlainString();
        }
        return new Text(sv.formatted(numbers), en.formatted(numbers));
    }

    private void warn(Kind kind, String words, Text message) {
        warnings.add(new CommentWarning(kind, words.strip(), message));
    }
}
