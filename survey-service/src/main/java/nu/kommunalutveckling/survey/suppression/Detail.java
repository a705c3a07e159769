package nu.kommunalutveckling.survey.suppression;

/** How finely the answers of a cell are shown. Beside the scale, don't knows and blanks are shown apart or only together. */
public enum Detail {
    /** Nothing: the cell is suppressed. */
    NOTHING(Scale.NONE, false),
    /** How many answered, and how many of them within the band the survey is about. */
    SHARE(Scale.SHARE, false),
    /** The same, with don't knows and blanks apart. */
    SHARE_AND_DONT_KNOWS(Scale.SHARE, true),
    /** The three bands. */
    BANDS(Scale.BANDS, false),
    /** The same, with don't knows and blanks apart. */
    BANDS_AND_DONT_KNOWS(Scale.BANDS, true),
    /** Every step. */
    STEPS(Scale.STEPS, false),
    /** Every step, with don't knows and blanks apart: nothing is withheld. */
    ALL(Scale.STEPS, true);

    /** How finely the steps 1–6 are told apart. */
    private enum Scale {
        NONE,
        SHARE,
        BANDS,
        STEPS
    }

    private final Scale scale;
    private final boolean dontKnows;

    Detail(Scale scale, boolean dontKnows) {
        this.scale = scale;
        this.dontKnows = dontKnows;
    }

    /** Whether there is anything to see. */
    public boolean isShown() {
        return this != NOTHING;
    }

    /** Whether the three bands are told apart. */
    public boolean hasBands() {
        return scale.compareTo(Scale.BANDS) >= 0;
    }

    /** Whether all six steps are told apart. */
    public boolean hasSteps() {
        return scale == Scale.STEPS;
    }

    /** Whether don't knows and blanks are told apart. */
    public boolean hasDontKnows() {
        return dontKnows;
    }

    /** Whether this shows all that another shows. */
    boolean covers(Detail other) {
        return scale.compareTo(other.scale) >= 0 && (dontKnows || !other.dontKnows);
    }

    /** The least that shows what both show. */
    Detail with(Detail other) {
        Scale finer = scale.compareTo(other.scale) >= 0 ? scale : other.scale;
        boolean apart = dontKnows || other.dontKnows;
        return switch (finer) {
            case NONE -> NOTHING;
            case SHARE -> apart ? SHARE_AND_DONT_KNOWS : SHARE;
            case BANDS -> apart ? BANDS_AND_DONT_KNOWS : BANDS;
            case STEPS -> apart ? ALL : STEPS;
        };
    }

    /**
     * The class that each way of answering is shown in; ways of the same class cannot be told apart.
     *
     * @param satisfiedFrom the first step of the band that the survey's share counts: 5 or 3
     */
    int[] classes(int satisfiedFrom) {
        int[] classes = new int[AnswerCounts.WAYS];
        for (int way = 0; way < AnswerCounts.STEPS; way++) {
            classes[way] = switch (scale) {
                case NONE -> 0;
                case SHARE -> way + 1 >= satisfiedFrom ? 1 : 0;
                case BANDS -> way / 2;
                case STEPS -> way;
            };
        }
        boolean shown = scale != Scale.NONE;
        classes[AnswerCounts.DONT_KNOW] = shown ? AnswerCounts.DONT_KNOW : 0;
        classes[AnswerCounts.BLANK] = shown ? (dontKnows ? AnswerCounts.BLANK : AnswerCounts.DONT_KNOW) : 0;
        return classes;
    }
}
