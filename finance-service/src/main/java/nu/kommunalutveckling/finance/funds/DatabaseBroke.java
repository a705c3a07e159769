package nu.kommunalutveckling.finance.funds;

import java.sql.SQLException;

/** Carries a fault of the database past code that knows nothing of databases; its cause decides the answer. */
public final class DatabaseBroke extends RuntimeException {
    public DatabaseBroke(SQLException cause) {
        super(cause);
    }
}
