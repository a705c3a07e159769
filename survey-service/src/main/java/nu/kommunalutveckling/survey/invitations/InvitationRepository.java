package nu.kommunalutveckling.survey.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository {
    private static final String COUNTS = "select n.survey, n.key, n.invited, n.respondents,"
            + " cast((select count(*) from token t where t.survey = n.survey and t.network = n.key) as int),"
            + " n.issues, n.reminders, n.reminded_on from survey_network n where n.survey = ?1";

    private final Session database;

    InvitationRepository(Session database) {
        this.database = database;
    }

    List<InvitationView> of(String survey) {
        return database
                .createNativeQuery(COUNTS + " order by n.key", Tuple.class)
                .setParameter(1, survey)
                .getResultList()
                .stream()
                .map(InvitationRepository::view)
                .toList();
    }

    @Nullable
    InvitationView of(String survey, String network) {
        Tuple row = database.createNativeQuery(COUNTS + " and n.key = ?2", Tuple.class)
                .setParameter(1, survey)
                .setParameter(2, network)
                .getSingleResultOrNull();
        return row == null ? null : view(row);
    }

    void withdraw(String survey, String network) {
        run("delete from token where survey = ?1 and network = ?2", survey, network);
    }

    void keep(byte[][] hashes, String survey, String network) {
        run("insert into token select unnest(cast(?3 as bytea[])), ?1, ?2", survey, network, hashes);
        run("update survey_network set issues = issues + 1 where survey = ?1 and key = ?2", survey, network);
    }

    void remind(String survey, String network, LocalDate day) {
        run(
                "update survey_network set reminders = reminders + 1, reminded_on = ?3 where survey = ?1 and key = ?2",
                survey,
                network,
                day);
    }

    private static InvitationView view(Tuple row) {
        return new InvitationView(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class),
                row.get(5, Integer.class),
                row.get(6, Integer.class),
                day(row.get(7)));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : LocalDate.parse(column.toString());
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeMutationQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
