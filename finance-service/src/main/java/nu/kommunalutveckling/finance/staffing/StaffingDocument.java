package nu.kommunalutveckling.finance.staffing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Financier;
import org.hibernate.annotations.BatchSize;

/** The staffing of one period, written and read whole. */
@Entity
@Table(name = "staffing")
class StaffingDocument {
    /** A period's code. */
    @Id
    String period = "";

    @Version
    int version;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "staffing_row", joinColumns = @JoinColumn(name = "period"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    List<Row> rows = new ArrayList<>();

    /** How many work in one form, in one area, paid by one kind of financier. */
    @Embeddable
    static class Row {
        @Enumerated(EnumType.STRING)
        EmploymentForm form = EmploymentForm.PERMANENT;

        String area = "";

        @Enumerated(EnumType.STRING)
        Financier financier = Financier.MUNICIPALITIES;

        BigDecimal fte = BigDecimal.ZERO;

        static Row of(WriteStaffing.WriteRow write) {
            Row row = new Row();
            row.form = write.form();
            row.area = write.area();
            row.financier = write.financier();
            row.fte = write.fte();
            return row;
        }
    }

    void write(WriteStaffing write, Instant now) {
        rows.clear();
        write.rows().forEach(row -> rows.add(Row.of(row)));
        changedAt = now;
    }
}
