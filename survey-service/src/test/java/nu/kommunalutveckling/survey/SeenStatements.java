package nu.kommunalutveckling.survey;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that go to the database, for a test that counts them. */
@ApplicationScoped
@PersistenceUnitExtension
public class SeenStatements implements StatementInspector {
    private static final long serialVersionUID = 1;
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        SEEN.add(sql);
        return sql;
    }

    /** Those since the last call. */
    public static List<String> taken() {
        List<String> taken = List.copyOf(SEEN);
        SEEN.clear();
        return taken;
    }
}
