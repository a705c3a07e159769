package nu.kommunalutveckling.finance.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.finance.published.Address;
import nu.kommunalutveckling.finance.published.CellClaim;
import nu.kommunalutveckling.finance.published.Claim;
import nu.kommunalutveckling.finance.published.PrintedFigure;
import nu.kommunalutveckling.finance.published.PublishedDocument;
import nu.kommunalutveckling.finance.published.Role;
import nu.kommunalutveckling.finance.published.RowKind;
import nu.kommunalutveckling.finance.reconciliation.Sum.Bound;

/** What a document says of its figures in so many words, and what stands in two places. */
final class TextRules {
    private final PublishedDocument document;
    private final Library library;
    private final List<Relation> relations = new ArrayList<>();

    private TextRules(PublishedDocument document, Library library) {
        this.document = document;
        this.library = library;
    }

    static List<Relation> of(PublishedDocument document, Library library) {
        TextRules rules = new TextRules(document, library);
        for (PrintedFigure figure : document.figures()) {
            figure.claims().forEach(claim -> rules.claim(Library.quantity(document, figure), claim));
        }
        for (CellClaim claimed : document.claims()) {
            library.at(claimed.cell(), document).ifPresent(cell -> rules.claim(cell, claimed.claim()));
        }
        library.sheets(document).forEach(sheet -> {
            rules.sameAs(sheet);
            rules.opening(sheet);
        });
        return rules.relations;
    }

    /** A claim about a document that is not here yet is no relation yet. */
    private void claim(Quantity subject, Claim claim) {
        List<Quantity> of = figures(claim.of());
        List<Quantity> minus = figures(claim.minus());
        List<Quantity> base = figures(claim.base());
        if (of.size() + minus.size() + base.size() < claim.addresses().count()) {
            return;
        }
        RuleName sum = of.size() + minus.size() == 1 ? RuleName.SAME_FIGURE : RuleName.STATED_SUM;
        relations.add(
                switch (claim.is()) {
                    case SUM -> new Sum(sum, subject, of, minus, Bound.EQUAL);
                    case SHARE -> Ratio.percent(RuleName.STATED_SHARE, subject, of, base);
                    case RATIO -> new Ratio(RuleName.STATED_SHARE, subject, of, base, Rational.of(1), Rational.ZERO);
                    case PERCENT_CHANGE -> Ratio.change(RuleName.STATED_CHANGE, subject, of, base);
                    case AT_MOST, LESS_THAN -> new Sum(RuleName.STATED_ORDER, subject, of, minus, Bound.AT_MOST);
                    case AT_LEAST, MORE_THAN -> new Sum(RuleName.STATED_ORDER, subject, of, minus, Bound.AT_LEAST);
                });
    }

    private List<Quantity> figures(List<Address> addresses) {
        return addresses.stream()
                .flatMap(address -> library.at(address, document).stream())
                .toList();
    }

    private void sameAs(Sheet sheet) {
        String written = sheet.table().sameAs();
        if (written != null) {
            library.sheet(written, document)
                    .ifPresent(other -> sheet.cellsInOrder().forEach(cell -> other.find(cell.place())
                            .ifPresent(there -> relations.add(Sum.of(RuleName.SAME_FIGURE, cell, List.of(there))))));
        }
    }

    /** Opening funds are what remained in the report that ends where this one begins. */
    private void opening(Sheet sheet) {
        for (Line line : sheet.lines()) {
            line.one(Role.OPENING).filter(cell -> line.kind() == RowKind.AREA).ifPresent(cell -> remaining(sheet, line)
                    .ifPresent(
                            then -> relations.add(Sum.of(RuleName.OPENING_FROM_PERIOD_BEFORE, cell, List.of(then)))));
        }
    }

    private Optional<Quantity> remaining(Sheet sheet, Line line) {
        return library.before(sheet).stream()
                .flatMap(earlier -> earlier.lines().stream())
                .filter(then -> line.area() != null
                        && line.area().equals(then.area())
                        && then.kind() == RowKind.AREA
                        && line.period() != null
                        && then.period() != null
                        && then.period().last().plusDays(1).equals(line.period().first()))
                .flatMap(then -> then.one(Role.REMAINING).stream())
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }
}
