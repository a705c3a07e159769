package nu.kommunalutveckling.finance.sie;

import java.util.List;

/**
 * Everything in a file that its mapping says nothing of, each once and in order.
 *
 * @param accounts accounts in no span
 * @param costCentres objects of dimension 1
 * @param projects objects of dimension 6
 * @param accountsWithoutArea accounts with rows that neither the span nor any object gives an area
 */
record Unmapped(
        List<Integer> accounts, List<String> costCentres, List<String> projects, List<Integer> accountsWithoutArea) {
    boolean isEmpty() {
        return accounts.isEmpty() && costCentres.isEmpty() && projects.isEmpty() && accountsWithoutArea.isEmpty();
    }
}
