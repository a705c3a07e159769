package nu.kommunalutveckling.survey.unmasking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is known of counts of 0 or more, and tells which withheld figures have but one possible value. */
public final class Attacker {
    private final List<Known> known = new ArrayList<>();

    private record Known(Form form, long value, int slack) {}

    /** What can be said of a figure: all whole numbers between the ends are not ruled out, none outside is possible. */
    public record Interval(long least, long greatest) {
        boolean isOneValue() {
            return least == greatest;
        }
    }

    /** A published sum. */
    public void equal(Form form, long value) {
        known.add(new Known(form, value, 0));
    }

    /** A published upper bound. */
    public void atMost(Form form, long value) {
        known.add(new Known(form, value, 1));
    }

    /** A published lower bound. */
    public void atLeast(Form form, long value) {
        known.add(new Known(form, value, -1));
    }

    /**
     * The wanted figures that can be computed.
     *
     * @param counts figures by name
     * @param shares parts and wholes by name, of which the ratio is wanted
     */
    public Set<String> recover(Map<String, Form> counts, Map<String, List<Form>> shares) {
        Solved solved = new Solved(known, counts, shares);
        Map<String, Form> wanted = new LinkedHashMap<>(counts);
        shares.forEach((name, parts) -> wanted.put(name, solved.sameRatio(parts)));
        Map<String, Interval> intervals = solved.intervals(wanted);
        Set<String> recovered = new HashSet<>();
        intervals.forEach((name, interval) -> {
            if (interval.isOneValue() && (!shares.containsKey(name) || interval.least() == 0)) {
                recovered.add(name);
            }
        });
        return recovered;
    }

    /** The equations with a column for each unknown, the obvious ones filled in first. */
    private static final class Solved {
        private final Map<String, Long> values = new HashMap<>();
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Tableau tableau;
        private final int width;

        Solved(List<Known> known, Map<String, Form> counts, Map<String, List<Form>> shares) {
            while (fillIn(known)) {}
            List<Form> all = new ArrayList<>(counts.values());
            shares.values().forEach(all::addAll);
            known.forEach(one -> all.add(one.form()));
            for (Form form : all) {
                form.terms().keySet().stream()
                        .filter(unknown -> !values.containsKey(unknown))
                        .forEach(unknown -> columns.putIfAbsent(unknown, columns.size()));
            }
            long slacks = known.stream().filter(one -> one.slack() != 0).count();
            width = columns.size() + (int) slacks;
            List<long[]> rows = new ArrayList<>();
            int slack = columns.size();
            for (Known one : known) {
                long[] row = row(one.form());
                row[width] = Math.subtractExact(one.value(), constant(one.form()));
                if (one.slack() != 0) {
                    row[slack++] = one.slack();
                }
                rows.add(row);
            }
            tableau = new Tableau(rows, width);
        }

        /** A sum of 0 makes all its terms 0; a sum of one unknown is that unknown. */
        private boolean fillIn(List<Known> known) {
            int before = values.size();
            for (Known one : known) {
                List<String> open = one.form().terms().keySet().stream()
                        .filter(unknown -> !values.containsKey(unknown))
                        .toList();
                long rest = one.value() - constant(one.form());
                if (one.slack() >= 0 && rest == 0) {
                    open.forEach(unknown -> values.put(unknown, 0L));
                } else if (one.slack() == 0 && open.size() == 1) {
                    values.put(open.getFirst(), rest);
                }
            }
            return values.size() > before;
        }

        private long constant(Form form) {
            return form.terms().entrySet().stream()
                    .mapToLong(term -> term.getValue() * values.getOrDefault(term.getKey(), 0L))
                    .sum();
        }

        private long[] row(Form form) {
            long[] row = new long[width + 1];
            form.terms().forEach((unknown, factor) -> {
                Integer column = columns.get(unknown);
                if (column != null) {
                    row[column] += factor;
                }
            });
            return row;
        }

        /** 0 wherever the part is to the whole as it is at one solution with the greatest whole there can be. */
        Form sameRatio(List<Form> parts) {
            tableau.greatest(row(parts.getLast()));
            long part = scaled(parts.getFirst());
            long whole = scaled(parts.getLast());
            return parts.getFirst().combined(whole, parts.getLast(), -part);
        }

        private long scaled(Form form) {
            long[] value = tableau.here(row(form));
            return value[0] + constant(form) * value[1];
        }

        Map<String, Interval> intervals(Map<String, Form> wanted) {
            Map<String, Seen> seen = new LinkedHashMap<>();
            wanted.forEach((name, form) -> seen.put(name, new Seen(row(form), constant(form))));
            seen.values().forEach(one -> one.look(tableau));
            for (Seen figure : seen.values()) {
                if (!figure.isOpen()) {
                    figure.stretch(tableau);
                    seen.values().forEach(one -> one.look(tableau));
                }
            }
            Map<String, Interval> intervals = new LinkedHashMap<>();
            seen.forEach((name, figure) -> intervals.put(name, figure.interval()));
            return intervals;
        }
    }

    /** The values of one figure that were met on the way; whole numbers only, for counts are whole. */
    private static final class Seen {
        private final long[] objective;
        private final long constant;
        private long least = Long.MAX_VALUE;
        private long greatest = Long.MIN_VALUE;

        Seen(long[] objective, long constant) {
            this.objective = objective;
            this.constant = constant;
        }

        void look(Tableau tableau) {
            long[] value = tableau.here(objective);
            least = Math.min(least, constant + Math.ceilDiv(value[0], value[1]));
            greatest = Math.max(greatest, constant + Math.floorDiv(value[0], value[1]));
        }

        boolean isOpen() {
            return least < greatest;
        }

        void stretch(Tableau tableau) {
            long[] most = tableau.greatest(objective);
            greatest = constant + Math.floorDiv(most[0], most[1]);
            if (isOpen()) {
                return;
            }
            long[] opposite = Arrays.stream(objective).map(factor -> -factor).toArray();
            long[] fewest = tableau.greatest(opposite);
            least = constant + Math.ceilDiv(-fewest[0], fewest[1]);
        }

        Interval interval() {
            return new Interval(least, greatest);
        }
    }
}
