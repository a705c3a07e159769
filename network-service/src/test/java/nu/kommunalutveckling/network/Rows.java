package nu.kommunalutveckling.network;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows as registering leaves them, by the thousand and without a request for each; counted by the database's own function. */
public final class Rows {
    private final DataSource database;

    public Rows(DataSource database) {
        this.database = database;
    }

    /** A key that no other test uses. */
    public static String key(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A new network of a series, called by its key in capitals; its key. */
    public String network(@Nullable String series, @Nullable String area) {
        String key = key("natverk");
        run("insert into network values (?, 'CHIEF_NETWORK', ?, 100, 2000, null, now(), now())", key, area);
        run("insert into network_name values (?, '2000-01-01', upper(?))", key, key);
        if (series != null) {
            run("insert into network_series values (?, ?)", key, series);
        }
        return key;
    }

    public void target(String network, int year, int percent) {
        run("insert into network_target values (?, ?, ?)", network, year, percent);
    }

    /** A seat that is valid throughout. */
    public UUID seat(String network, String organisation) {
        return seat(network, organisation, LocalDate.of(2000, 1, 1), null);
    }

    public UUID seat(String network, String organisation, LocalDate from, @Nullable LocalDate to) {
        UUID seat = UUID.randomUUID();
        run("insert into seat values (?, ?, ?, ?, ?, now(), now())", seat, network, organisation, from, to);
        return seat;
    }

    public void vacant(UUID seat, LocalDate from, @Nullable LocalDate to) {
        run("insert into seat_vacancy values (?, ?, ?)", seat, from, to);
    }

    /** A meeting held in physical form, not yet counted. */
    public UUID held(String network, LocalDate day) {
        return meeting(network, day, "PHYSICAL", "HELD");
    }

    public UUID meeting(String network, LocalDate day, String form, String state) {
        UUID meeting = UUID.randomUUID();
        run(
                "insert into meeting (id, network, day, starts_at, ends_at, form, state, cancellation_reason, created_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, now(), now())",
                meeting,
                network,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                form,
                state,
                state.equals("CANCELLED") ? "OTHER" : null);
        return meeting;
    }

    /** Who came to a meeting, seat by seat: {@code present.get(seat)} is PRESENT, SUBSTITUTE or ABSENT. */
    public void attended(UUID meeting, UUID seat, String presence) {
        run(
                "insert into attendance values (?, ?, 1, ?, ?, true, 'test', ?)",
                meeting,
                seat,
                presence,
                presence.equals("ABSENT") ? null : "ON_SITE",
                OffsetDateTime.parse("2020-01-01T00:00:00Z"));
    }

    public void counted(UUID meeting) {
        number("select 1 from (select recount_meeting(?)) counted", meeting);
    }

    /** Registers the first so many of the seats present and the others absent, and counts the meeting. */
    public UUID attended(UUID meeting, int present, UUID... seats) {
        for (int nth = 0; nth < seats.length; nth++) {
            attended(meeting, seats[nth], nth < present ? "PRESENT" : "ABSENT");
        }
        counted(meeting);
        return meeting;
    }

    public void run(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The one number that a query gives. */
    public long number(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int nth = 0; nth < values.length; nth++) {
            statement.setObject(nth + 1, values[nth]);
        }
    }
}
