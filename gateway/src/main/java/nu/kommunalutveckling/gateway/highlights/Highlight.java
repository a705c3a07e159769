package nu.kommunalutveckling.gateway.highlights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.telling.Told;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that happened, told in a few sentences. */
@Entity
@Table(name = "highlight")
class Highlight extends Told {
    String period = "";

    /** Key of a strategic goal. */
    @Nullable
    String goal;

    /** Key of a business area. */
    @Nullable
    String area;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] benefits = {};

    @Column(name = "sv")
    String swedish = "";

    @Column(name = "en")
    @Nullable
    String english;

    List<Benefit> served() {
        return Stream.of(benefits).map(Benefit::valueOf).toList();
    }

    void write(WriteHighlight write, Instant now) {
        period = write.period().code();
        goal = write.goal();
        area = write.area();
        benefits = write.benefits().stream().sorted().map(Enum::name).toArray(String[]::new);
        swedish = write.sv();
        english = write.en();
        changedAt = now;
    }
}
