package nu.kommunalutveckling.web.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Note {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    String text = "";

    @Nullable
    BigDecimal amount;
}
