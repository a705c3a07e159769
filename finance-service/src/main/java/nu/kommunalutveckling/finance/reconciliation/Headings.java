package nu.kommunalutveckling.finance.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.published.PrintedColumn;

/** Whether the dates in the headings of a table are the last day of what it is about. */
final class Headings {
    private static final Pattern DATE =
            Pattern.compile("\\b(20\\d\\d)[-–](0[1-9]|1[0-2])[-–](0[1-9]|[12]\\d|3[01])\\b");

    private Headings() {}

    static List<Check> checks(Sheet sheet) {
        List<Check> checks = new ArrayList<>();
        for (PrintedColumn column : sheet.table().columns()) {
            Period period = column.period() == null ? sheet.table().period() : column.period();
            Matcher date = DATE.matcher(column.heading() == null ? "" : column.heading());
            if (period != null && date.find()) {
                checks.add(check(sheet, column.key(), date, period.last()));
            }
        }
        return checks;
    }

    private static Check check(Sheet sheet, String column, Matcher date, LocalDate last) {
        String printed = "%s-%s-%s".formatted(date.group(1), date.group(2), date.group(3));
        boolean right = printed.equals(last.toString());
        boolean earlier = !right
                && printed.substring(4).equals(last.toString().substring(4))
                && printed.compareTo(last.toString()) < 0;
        return new Check(
                RuleName.HEADING_DATE,
                Place.column(sheet.document().key(), sheet.table().key(), column),
                List.of(last.toString()),
                date.group(),
                null,
                null,
                null,
                right ? Verdict.EQUAL : Verdict.NOT_REACHABLE,
                right ? null : earlier ? Cause.CARRIED_OVER : Cause.UNEXPLAINED);
    }
}
