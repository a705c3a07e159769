package nu.kommunalutveckling.finance.funds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Books entries, all of them or none. */
record RecordEntries(@NotEmpty @Size(max = 1000) @Valid List<@NotNull @Valid RecordEntry> entries) {}
