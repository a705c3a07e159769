package nu.kommunalutveckling.gateway.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nu.kommunalutveckling.gateway.telling.Told;
import org.jspecify.annotations.Nullable;

/** Something that shall be done: as somebody told it here, or as a document prints it. */
@Entity
@Table(name = "activity")
class Activity extends Told {
    int year;

    /** Key of a strategic goal. */
    @Nullable
    String goal;

    /** Key of the business area that does it. */
    String owner = "";

    @Column(name = "sv")
    String swedish = "";

    @Column(name = "en")
    @Nullable
    String english;

    @Column(name = "starts_on")
    @Nullable
    LocalDate startsOn;

    @Column(name = "ends_on")
    @Nullable
    LocalDate endsOn;

    /** Id of the document that prints it. */
    @Nullable
    String source;

    /** The heading it stands under. */
    @Nullable
    String type;

    @Nullable
    String audience;

    /** Null only while a document prints none and nobody has told it. */
    @Enumerated(EnumType.STRING)
    @Nullable
    ActivityStatus status = ActivityStatus.NOT_STARTED;

    @Column(name = "status_as_printed")
    @Nullable
    String statusAsPrinted;

    void write(WriteActivity write, Instant now) {
        year = write.year();
        goal = write.goal();
        owner = write.owner();
        swedish = write.sv();
        english = write.en();
        type = write.type();
        audience = write.audience();
        startsOn = write.startsOn();
        endsOn = write.endsOn();
        changedAt = now;
    }

    static Activity of(ReportActivity report, Instant now) {
        Activity activity = new Activity();
        activity.source = report.source();
        activity.year = report.year();
        activity.owner = report.owner();
        activity.type = report.type();
        activity.audience = report.audience();
        activity.swedish = report.sv();
        activity.english = report.en();
        activity.status = report.status();
        activity.statusAsPrinted = report.statusAsPrinted();
        activity.changedAt = now;
        return activity;
    }

    /** Whether its document prints that of it, besides what it is known by. */
    boolean isPrintedAs(ReportActivity report) {
        return Objects.equals(audience, report.audience()) && Objects.equals(statusAsPrinted, report.statusAsPrinted());
    }
}
