package nu.kommunalutveckling.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures as the published reports print them, typed off apart from what the suite loads, so that the two can be compared. */
final class Printed {
    private Printed() {}

    /** One row of the results table of a year; null where the table has no figure. */
    record Kpi(
            String key,
            @Nullable BigDecimal target,
            @Nullable BigDecimal result,
            String unit,
            String status) {
        static Kpi of(String[] cells) {
            return new Kpi(cells[0], figure(cells[1]), figure(cells[2]), cells[3], cells[4]);
        }
    }

    /** One figure of one period; a range has no value but a low and a high. */
    record Figure(
            String key,
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        static Figure of(String[] cells) {
            return new Figure(cells[0], cells[1], figure(cells[2]), figure(cells[3]), figure(cells[4]));
        }
    }

    static List<Kpi> results2022() {
        return read("2022.csv", "kpi,target,result,unit,status", Kpi::of);
    }

    static List<Figure> series() {
        return read("series.csv", "kpi,period,value,low,high", Figure::of);
    }

    /** Activities by the file's columns; an empty cell where the document prints nothing. */
    static List<Map<String, String>> activities() {
        try (var file = open("activities.csv")) {
            return Csv.rows(new String(file.readAllBytes(), StandardCharsets.UTF_8), ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Printed.class.getResourceAsStream("/printed/" + name), name);
    }

    private static <T> List<T> read(String name, String columns, Function<String[], T> row) {
        try (var lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            if (!columns.equals(lines.readLine())) {
                throw new AssertionError(name + " shall begin with " + columns);
            }
            int cells = columns.split(",", -1).length;
            return lines.lines().map(line -> row.apply(line.split(",", cells))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable BigDecimal figure(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
