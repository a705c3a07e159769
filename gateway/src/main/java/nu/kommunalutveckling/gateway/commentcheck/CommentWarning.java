package nu.kommunalutveckling.gateway.commentcheck;

import nu.kommunalutveckling.web.language.Text;

/**
 * A place where the words and the figures disagree.
 *
 * @param words the words of the comment that are meant
 * @param message what the figures say
 */
public record CommentWarning(Kind kind, String words, Text message) {

    /** What the words claim that the figures do not give. */
    public enum Kind {
        /** The target is said to be missed, nearly or clearly, but is reached. */
        TARGET_REACHED,
        /** The target is said to be reached but is not. */
        TARGET_NOT_REACHED,
        /** The target is said to be near but is far off. */
        TARGET_FAR_OFF,
        /** The result is said to have gone another way than it has. */
        OTHER_WAY,
        /** The change is called large but is small, or small but is large. */
        OTHER_SIZE,
        /** A former value is cited that differs from the one that is known. */
        FORMER_VALUE,
        /** The result is cited with another value than it has. */
        RESULT,
        /** The target is cited with another value than it has. */
        TARGET
    }
}
