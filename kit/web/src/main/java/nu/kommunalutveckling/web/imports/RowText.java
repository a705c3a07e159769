package nu.kommunalutveckling.web.imports;

import static nu.kommunalutveckling.web.problems.Refusals.MALFORMED;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.Violation;

/**
 * The text of an import: UTF-8 and nothing else, without its byte order mark, and never so much of it in one row that
 * memory would fill.
 */
final class RowText extends FilterReader {
    static final int LONGEST_ROW = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private long sinceRowBegan;

    private RowText(Reader text) {
        super(text);
    }

    static RowText of(InputStream body) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Reader text = new BufferedReader(new InputStreamReader(body, decoder));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        } catch (CharacterCodingException foreign) {
            throw foreign();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new RowText(text);
    }

    /** Whoever reads rows says when one begins. */
    void rowBegins() {
        sinceRowBegan = 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(1);
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int characters) {
        sinceRowBegan += characters;
        if (sinceRowBegan > LONGEST_ROW) {
            throw refusal(
                    "En rad är för lång, eller ett citattecken stängs aldrig.",
                    "A row is too long, or a quotation mark is never closed.");
        }
    }

    static ProblemException foreign() {
        return refusal("Filen är inte UTF-8.", "The file is not UTF-8.");
    }

    /** The whole file is refused. */
    static ProblemException refusal(String sv, String en) {
        return MALFORMED.because(List.of(Violation.inBody("", sv, en)));
    }
}
