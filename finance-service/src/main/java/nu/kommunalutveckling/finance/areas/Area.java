package nu.kommunalutveckling.finance.areas;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.language.Text;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A business area in the database. */
@Entity
class Area {
    @Id
    String key = "";

    @Enumerated(EnumType.STRING)
    AreaKind kind = AreaKind.PROJECT;

    @Nullable
    String parent;

    int ordinal;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "last_year")
    @Nullable
    Integer lastYear;

    @Version
    int version;

    /** By the first year that each holds. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "area_name", joinColumns = @JoinColumn(name = "area"))
    @MapKeyColumn(name = "from_year")
    @BatchSize(size = 100)
    Map<Integer, Name> names = new TreeMap<>();

    void write(AreaFacts facts) {
        kind = facts.kind();
        parent = facts.parent();
        ordinal = facts.ordinal();
        firstYear = facts.firstYear();
        lastYear = facts.lastYear();
        Map<Integer, Name> written = facts.names().stream().collect(Collectors.toMap(WriteName::fromYear, Name::of));
        names.keySet().retainAll(written.keySet());
        names.putAll(written);
    }

    BusinessArea asBusinessArea() {
        TreeMap<Integer, Text> texts = new TreeMap<>();
        names.forEach((year, name) -> texts.put(year, new Text(name.sv, name.en)));
        return new BusinessArea(key, kind, parent, ordinal, firstYear, lastYear, texts);
    }

    /** What an area is called from some year on. */
    @Embeddable
    static class Name {
        String sv = "";
        String en = "";

        static Name of(WriteName written) {
            Name name = new Name();
            name.sv = written.sv();
            name.en = written.en();
            return name;
        }
    }
}
