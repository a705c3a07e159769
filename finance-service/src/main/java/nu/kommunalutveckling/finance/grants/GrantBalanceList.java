package nu.kommunalutveckling.finance.grants;

import java.util.List;
import nu.kommunalutveckling.domain.Period;

/** The balances of all grants at the end of a period, never paged. */
record GrantBalanceList(Period period, List<GrantBalanceView> items) {}
