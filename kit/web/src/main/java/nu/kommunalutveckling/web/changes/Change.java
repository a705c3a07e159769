package nu.kommunalutveckling.web.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the change log. Written once, never changed. */
@Entity
@Table(name = "change")
class Change {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    Instant at;
    String who;
    String act;

    /** The address of what was changed, below the API's own: {@code reported-values/…}. */
    String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String after;

    @Nullable
    String reason;

    @Column(name = "request_id")
    String requestId;

    /** For the database layer. */
    protected Change() {
        this(Instant.EPOCH, "", "", "", "");
    }

    Change(Instant at, String who, String act, String subject, String requestId) {
        this.at = at;
        this.who = who;
        this.act = act;
        this.subject = subject;
        this.requestId = requestId;
    }
}
