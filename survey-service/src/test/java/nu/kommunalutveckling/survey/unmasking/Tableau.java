package nu.kommunalutveckling.survey.unmasking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The simplex method on equations with unknowns of 0 or more, in whole numbers throughout: every entry is its numerator over one common
 * denominator (Edmonds' pivoting), so nothing is rounded. Bland's rule keeps it from going round in circles.
 */
final class Tableau {
    private static final int ARTIFICIAL = -1;

    private final int columns;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private long denominator = 1;

    /**
     * @param equations a row each: the factors of the unknowns, and last what they come to
     * @throws IllegalStateException when no solution exists
     */
    Tableau(List<long[]> equations, int columns) {
        this.columns = columns;
        for (long[] equation : equations) {
            long[] row = equation.clone();
            if (row[columns] < 0) {
                Arrays.setAll(row, at -> -equation[at]);
            }
            rows.add(row);
            basis.add(ARTIFICIAL);
        }
        findSolution();
    }

    /** The greatest value of an objective, as numerator and denominator. */
    long[] greatest(long[] objective) {
        long[] costs = reduced(objective);
        for (int entering = improving(costs); entering >= 0; entering = improving(costs)) {
            pivot(leaving(entering), entering, costs);
        }
        return new long[] {-costs[columns], denominator};
    }

    /** What an objective comes to at the solution the tableau stands at, as numerator and denominator. */
    long[] here(long[] objective) {
        return new long[] {-reduced(objective)[columns], denominator};
    }

    private void findSolution() {
        long[] costs = new long[columns + 1];
        rows.forEach(row -> Arrays.setAll(costs, at -> Math.addExact(costs[at], row[at])));
        for (int entering = improving(costs); entering >= 0; entering = improving(costs)) {
            pivot(leaving(entering), entering, costs);
        }
        if (costs[columns] != 0) {
            throw new IllegalStateException("What is published contradicts itself");
        }
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (basis.get(at) == ARTIFICIAL) {
                replaceArtificial(at, costs);
            }
        }
    }

    /** A row that is left with an artificial unknown is 0 = 0 in disguise, or can take any real unknown into the basis. */
    private void replaceArtificial(int at, long[] costs) {
        long[] row = rows.get(at);
        for (int column = 0; column < columns; column++) {
            if (row[column] != 0) {
                if (row[column] < 0) {
                    Arrays.setAll(row, index -> -row[index]);
                }
                pivot(at, column, costs);
                return;
            }
        }
        rows.remove(at);
        basis.remove(at);
    }

    private long[] reduced(long[] objective) {
        long[] costs = new long[columns + 1];
        for (int column = 0; column < columns; column++) {
            costs[column] = Math.multiplyExact(objective[column], denominator);
        }
        for (int at = 0; at < rows.size(); at++) {
            long factor = objective[basis.get(at)];
            long[] row = rows.get(at);
            for (int column = 0; factor != 0 && column <= columns; column++) {
                costs[column] = Math.subtractExact(costs[column], Math.multiplyExact(factor, row[column]));
            }
        }
        return costs;
    }

    private int improving(long[] costs) {
        for (int column = 0; column < columns; column++) {
            if (costs[column] > 0) {
                return column;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at)[entering] > 0 && (leaving < 0 || leavesBefore(at, leaving, entering))) {
                leaving = at;
            }
        }
        if (leaving < 0) {
            throw new IllegalStateException("A count without an upper bound");
        }
        return leaving;
    }

    private boolean leavesBefore(int at, int best, int entering) {
        int order = Long.compare(
                Math.multiplyExact(rows.get(at)[columns], rows.get(best)[entering]),
                Math.multiplyExact(rows.get(best)[columns], rows.get(at)[entering]));
        return order < 0 || (order == 0 && basis.get(at) < basis.get(best));
    }

    private void pivot(int at, int entering, long[] costs) {
        long[] pivotRow = rows.get(at);
        long pivot = pivotRow[entering];
        for (long[] row : rows) {
            if (row != pivotRow) {
                eliminate(row, pivotRow, entering, pivot);
            }
        }
        eliminate(costs, pivotRow, entering, pivot);
        basis.set(at, entering);
        denominator = pivot;
    }

    private void eliminate(long[] row, long[] pivotRow, int entering, long pivot) {
        long factor = row[entering];
        for (int column = 0; column <= columns; column++) {
            row[column] = Math.subtractExact(
                            Math.multiplyExact(row[column], pivot), Math.multiplyExact(factor, pivotRow[column]))
                    / denominator;
        }
    }
}
