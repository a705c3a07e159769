package nu.kommunalutveckling.gateway.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an activity went from some moment on; never changed afterwards. */
@Entity
@Table(name = "activity_status_change")
class StatusChange {
    @Id
    UUID id = UUID.randomUUID();

    UUID activity = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    ActivityStatus status = ActivityStatus.NOT_STARTED;

    @Nullable
    String note;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static StatusChange to(ActivityStatus status, Activity activity, @Nullable String note) {
        StatusChange change = new StatusChange();
        change.activity = activity.id;
        change.status = status;
        change.note = note;
        change.changedAt = activity.changedAt;
        return change;
    }
}
