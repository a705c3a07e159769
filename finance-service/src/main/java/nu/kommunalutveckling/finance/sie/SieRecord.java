package nu.kommunalutveckling.finance.sie;

import java.util.List;

/**
 * One post of a SIE file.
 *
 * @param line the line it stands on, from 1
 * @param label its label with the number sign: {@code #VER}; a brace alone on a line is a label too
 * @param fields what follows the label, quotation marks and escapes taken away
 * @param objects what stands between braces on the same line: pairs of dimension and object; empty when there is none
 */
record SieRecord(int line, String label, List<String> fields, List<String> objects) {

    /** The field at an index, from 0; an empty text where the post has no such field. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }
}
