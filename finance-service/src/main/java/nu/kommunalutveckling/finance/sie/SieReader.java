package nu.kommunalutveckling.finance.sie;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a SIE 4 file, one at a time. The format (SIE-gruppen, edition 4B) is text in IBM code page 437 whatever the
 * request says: a line is a label and fields between blanks, a field with blanks stands in quotation marks, and a
 * reverse solidus makes the quotation mark after it part of the field.
 *
 * <p>Between two {@code #KSUMMA} posts a checksum is kept: the CRC-32 of labels and fields, without the blanks between
 * them, the quotation marks around them, and braces. The second post tells it, and the reader compares.
 */
final class SieReader {
    static final Charset PC8 = Charset.forName("IBM437");

    private static final String CHECKSUM = "#KSUMMA";
    private static final int LONGEST_LINE = 65_536;

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private @Nullable CRC32 checksum;
    private int line;

    SieReader(InputStream in) {
        this.in = new BufferedInputStream(in, LONGEST_LINE);
    }

    /** The next post; null at the end of the file. Throws {@link SieFault} when the line cannot be read. */
    @Nullable
    SieRecord next() {
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank()) {
                SieRecord post = new Line(text).read();
                sum(post);
                return post;
            }
        }
        if (checksum != null) {
            throw new SieFault(line, "Den avslutande #KSUMMA saknas.", "The closing #KSUMMA is missing.");
        }
        return null;
    }

    /** The line last read, from 1; 0 before the first. */
    int line() {
        return line;
    }

    private void sum(SieRecord post) {
        if (!post.label().equals(CHECKSUM)) {
            if (checksum != null) {
                add(checksum, post);
            }
        } else if (checksum == null) {
            checksum = new CRC32();
        } else {
            demandSum(post, checksum.getValue());
            checksum = null;
        }
    }

    private static void add(CRC32 checksum, SieRecord post) {
        if (post.label().startsWith("#")) {
            checksum.update(post.label().getBytes(PC8));
        }
        // The objects stand between the first field, the account, and the rest.
        int before = Math.min(1, post.fields().size());
        post.fields().subList(0, before).forEach(field -> checksum.update(field.getBytes(PC8)));
        post.objects().forEach(field -> checksum.update(field.getBytes(PC8)));
        post.fields().subList(before, post.fields().size()).forEach(field -> checksum.update(field.getBytes(PC8)));
    }

    /** Programs write the same 32 bits with or without a sign. */
    private static void demandSum(SieRecord post, long computed) {
        String told = post.field(0);
        if (!told.matches("-?[0-9]{1,10}") || (int) Long.parseLong(told) != (int) computed) {
            throw new SieFault(
                    post.line(),
                    "Kontrollsumman stämmer inte: filen har ändrats eller skadats.",
                    "The checksum does not agree: the file was changed or damaged.");
        }
    }

    private @Nullable String nextLine() {
        bytes.reset();
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            line++;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (bytes.size() == LONGEST_LINE) {
                    throw new SieFault(line, "Raden är för lång.", "The line is too long.");
                }
                bytes.write(next);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toString(PC8);
    }

    /** One line as it is taken apart. */
    private final class Line {
        private final String text;
        private int at;

        Line(String text) {
            this.text = text;
        }

        SieRecord read() {
            List<String> fields = new ArrayList<>(8);
            List<String> objects = new ArrayList<>(4);
            String label = label();
            while (skipBlanks()) {
                if (text.charAt(at) == '{') {
                    at++;
                    objects(objects);
                } else {
                    fields.add(field(false));
                }
            }
            return new SieRecord(line, label, fields, objects);
        }

        private String label() {
            skipBlanks();
            char first = text.charAt(at);
            if (first == '{' || first == '}') {
                at++;
                return String.valueOf(first);
            }
            if (first != '#') {
                throw new SieFault(line, "En post börjar med # och en etikett.", "A post begins with # and a label.");
            }
            return field(false);
        }

        private void objects(List<String> into) {
            while (skipBlanks()) {
                if (text.charAt(at) == '}') {
                    at++;
                    return;
                }
                into.add(field(true));
            }
            throw new SieFault(line, "Objektlistan avslutas inte.", "The list of objects does not end.");
        }

        private String field(boolean inBraces) {
            boolean quoted = text.charAt(at) == '"';
            StringBuilder field = new StringBuilder();
            for (at += quoted ? 1 : 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                    field.append('"');
                } else if (quoted && c == '"') {
                    at++;
                    return field.toString();
                } else if (!quoted && (isBlank(c) || (inBraces && c == '}'))) {
                    return field.toString();
                } else {
                    field.append(c);
                }
            }
            if (quoted) {
                throw new SieFault(line, "Ett citationstecken avslutas inte.", "A quotation mark is not closed.");
            }
            return field.toString();
        }

        /** Whether anything is left of the line. */
        private boolean skipBlanks() {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t' || c == '\r';
        }
    }
}
