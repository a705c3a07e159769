package nu.kommunalutveckling.finance.funds;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table by one COPY, a single statement however many there are. Memory does not grow with them.
 * Nothing else can be asked of the connection before {@link #end}.
 */
public final class BulkRows implements AutoCloseable {
    private static final int PORTION = 32_768;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(PORTION + 4096);
    private boolean rowBegun;

    /** @param target a table, with its columns in brackets */
    public BulkRows(Connection connection, String target) {
        try {
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
        } catch (SQLException broken) {
            throw new DatabaseBroke(broken);
        }
    }

    /** The next cell of the row, as the database reads its text; null for none. */
    public BulkRows cell(@Nullable Object value) {
        if (rowBegun) {
            rows.append('\t');
        }
        rowBegun = true;
        if (value == null) {
            rows.append("\\N");
        } else {
            text(value.toString());
        }
        return this;
    }

    public void endRow() {
        rows.append('\n');
        rowBegun = false;
        if (rows.length() >= PORTION) {
            flush();
        }
    }

    /** Ends the statement: now the database has taken all rows. */
    public void end() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException refused) {
            throw new DatabaseBroke(refused);
        }
    }

    /** Takes back what was not ended. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException broken) {
            throw new DatabaseBroke(broken);
        }
    }

    private void flush() {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException broken) {
            throw new DatabaseBroke(broken);
        }
        rows.setLength(0);
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
