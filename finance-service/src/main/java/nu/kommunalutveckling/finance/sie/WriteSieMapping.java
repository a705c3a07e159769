package nu.kommunalutveckling.finance.sie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How the books of an organisation become entries; written whole. */
record WriteSieMapping(
        @NotNull @Size(min = 1, max = 2000) List<@Valid MapAccounts> accounts,
        @NotNull @Size(max = 2000) List<@Valid MapCostCentre> costCentres,
        @NotNull @Size(max = 5000) List<@Valid MapProject> projects) {}
