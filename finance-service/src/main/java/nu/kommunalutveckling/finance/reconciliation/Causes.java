package nu.kommunalutveckling.finance.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nu.kommunalutveckling.finance.published.PrintedRow;
import nu.kommunalutveckling.finance.published.RowKind;
import nu.kommunalutveckling.finance.published.Unit.Dimension;

/**
 * Tries explanations of a fault on the numbers, one after the other; the first that gives the very figure that is printed
 * is the cause.
 */
final class Causes {
    /** Numbers of fewer digits meet by chance. */
    private static final int TELLING_DIGITS = 3;

    private static final List<Rational> OTHER_UNITS =
            List.of(Rational.tenTo(3), Rational.tenTo(-3), Rational.tenTo(6), Rational.tenTo(-6));

    private final Fault fault;
    private final Quantity figure;
    private final Reckoned should;
    private final Values values;
    private final Library library;

    private Causes(Fault fault, Values values, Library library) {
        this.fault = fault;
        this.figure = fault.figure();
        this.values = values;
        this.library = library;
        this.should =
                fault.isReckoned() ? fault.relation().computed(values).orElse(values.of(figure)) : values.of(figure);
    }

    static Cause of(Fault fault, Values values, Library library) {
        return new Causes(fault, values, library).find();
    }

    private Cause find() {
        if (figure.isWhole()) {
            return should.exact().compareTo(Rational.HUNDRED) > 0 ? Cause.SHARES_OVER_100 : Cause.SHARES_UNDER_100;
        }
        if (figure.isBlank()) {
            return Cause.BLANK_CELL;
        }
        if (fault.isReckoned()) {
            Optional<Cause> own =
                    switch (fault.relation()) {
                        case Sum sum -> sum(sum);
                        case Ratio ratio -> ratio(ratio);
                        case WeightedShare weighted -> Optional.empty();
                    };
            if (own.isPresent()) {
                return own.get();
            }
        }
        return slip().or(this::misplaced).orElse(Cause.UNEXPLAINED);
    }

    private Optional<Cause> sum(Sum sum) {
        if (sum.bound() != Sum.Bound.EQUAL) {
            return Optional.of(Cause.LARGER_THAN_ITS_WHOLE).filter(larger -> sum.bound() == Sum.Bound.AT_MOST);
        }
        Values print = new Values();
        List<Quantity> eliminations = rows(sum, RowKind.ELIMINATION);
        List<Quantity> ofWhich = ofWhichRows();
        for (Values taken : List.of(values, print)) {
            Reckoned all = Sum.total(sum.plus(), taken).minus(Sum.total(sum.minus(), taken));
            if (isPrinted(all.minus(Sum.total(eliminations, taken))) && !eliminations.isEmpty()) {
                return Optional.of(Cause.ELIMINATION_LEFT_OUT);
            }
            if (taken == print && isPrinted(all)) {
                return Optional.of(Cause.PARTS_AT_FAULT);
            }
            if (!ofWhich.isEmpty() && isPrinted(all.plus(Sum.total(ofWhich, taken)))) {
                return Optional.of(Cause.OF_WHICH_SUMMED);
            }
        }
        Optional<Cause> slip = slip();
        return slip.isPresent() ? slip : part(sum);
    }

    private Optional<Cause> part(Sum sum) {
        Reckoned all = should;
        List<Reckoned> signed = new ArrayList<>();
        sum.plus().forEach(part -> signed.add(values.of(part)));
        sum.minus().forEach(part -> signed.add(values.of(part).negate()));
        List<Reckoned> parts =
                signed.stream().filter(part -> part.exact().signum() != 0).toList();
        return Stream.of(
                        parts.stream().anyMatch(part -> isPrinted(all.minus(part))) ? Cause.PART_LEFT_OUT : null,
                        parts.stream()
                                        .anyMatch(part ->
                                                isPrinted(all.minus(part).minus(part)))
                                ? Cause.SIGN
                                : null,
                        parts.stream().anyMatch(part -> isPrinted(all.plus(part))) ? Cause.PART_TWICE : null)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private Optional<Cause> ratio(Ratio ratio) {
        Optional<Cause> cut = Optional.of(Cause.TRUNCATED).filter(cause -> isCut(should));
        return cut.or(() -> ratio.turned()
                .computed(values)
                .filter(other -> Stream.of(other, other.negate()).anyMatch(one -> isPrinted(one) || isCut(one)))
                .map(other -> Cause.WRONG_BASE));
    }

    private Optional<Cause> slip() {
        if (figure.unit().dimension() == Dimension.MONEY
                && figure.exact().signum() != 0
                && OTHER_UNITS.stream()
                        .anyMatch(unit ->
                                shows(figure.exact().times(unit), figure.step().times(unit)))) {
            return Optional.of(Cause.UNIT);
        }
        if (figure.exact().signum() != 0 && shows(figure.exact().negate(), figure.step())) {
            return Optional.of(Cause.SIGN);
        }
        if (isCut(should)) {
            return Optional.of(Cause.TRUNCATED);
        }
        return Optional.of(Cause.DIGITS_SWAPPED).filter(cause -> isDigitsSwapped());
    }

    private Optional<Cause> misplaced() {
        BigDecimal printed = figure.printed();
        if (printed == null || digits(printed).length() < TELLING_DIGITS) {
            return Optional.empty();
        }
        Optional<Sheet> sheet = library.sheet(figure.place());
        if (sheet.isPresent()
                && sheet.get()
                        .cells()
                        .anyMatch(cell -> !cell.place().equals(figure.place())
                                && cell.exact().abs().compareTo(figure.exact().abs()) == 0)) {
            return Optional.of(Cause.FROM_ANOTHER_CELL);
        }
        return sheet.filter(this::isCarriedOver).map(there -> Cause.CARRIED_OVER);
    }

    private boolean isCarriedOver(Sheet sheet) {
        return library.before(sheet).stream()
                .flatMap(earlier -> earlier.find(row(), column()).stream())
                .anyMatch(cell -> !cell.isBlank() && cell.exact().compareTo(figure.exact()) == 0);
    }

    private boolean isPrinted(Reckoned other) {
        return figure.interval().contains(other.exact());
    }

    private boolean isCut(Reckoned other) {
        return figure.step().signum() > 0
                && other.exact().signum() == figure.exact().signum()
                && Interval.cutTo(figure.exact(), figure.step()).contains(other.exact())
                && !figure.interval().contains(other.exact());
    }

    private boolean shows(Rational number, Rational step) {
        return Interval.roundedTo(number, step.abs()).contains(should.exact());
    }

    private boolean isDigitsSwapped() {
        BigDecimal printed = figure.printed();
        if (printed == null) {
            return false;
        }
        String digits = digits(printed);
        for (int i = 0; i + 1 < digits.length(); i++) {
            String swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            BigInteger unscaled = new BigInteger(swapped).multiply(BigInteger.valueOf(printed.signum()));
            Rational number = Rational.of(new BigDecimal(unscaled, printed.scale()))
                    .times(Rational.tenTo(figure.unit().powerOfTen()));
            if (digits.charAt(i) != digits.charAt(i + 1) && shows(number, figure.step())) {
                return true;
            }
        }
        return false;
    }

    private List<Quantity> rows(Sum sum, RowKind kind) {
        return sum.plus().stream()
                .filter(part -> library.row(part.place())
                        .filter(row -> row.kind() == kind)
                        .isPresent())
                .filter(part -> part.exact().signum() != 0)
                .toList();
    }

    private List<Quantity> ofWhichRows() {
        return library.row(figure.place()).filter(row -> row.kind() == RowKind.TOTAL).stream()
                .flatMap(row -> library.sheet(figure.place()).stream())
                .flatMap(sheet -> sheet.rows(RowKind.OF_WHICH)
                        .map(PrintedRow::key)
                        .flatMap(key -> sheet.find(key, column()).stream()))
                .filter(cell -> cell.exact().signum() != 0)
                .toList();
    }

    private String row() {
        String row = figure.place().row();
        return row == null ? "" : row;
    }

    private String column() {
        String column = figure.place().column();
        return column == null ? "" : column;
    }

    private static String digits(BigDecimal printed) {
        return printed.unscaledValue().abs().toString();
    }
}
