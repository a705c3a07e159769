package nu.kommunalutveckling.finance.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nu.kommunalutveckling.finance.published.Unit.Dimension;
import nu.kommunalutveckling.web.problems.Violation;

/**
 * What the form of a document cannot tell: references to what does not exist, and claims between figures that cannot be
 * compared. A reference into a document that is not here yet is let through; it is checked once that document comes.
 */
final class DocumentChecks {
    private final Faults faults = new Faults();
    private final PublishedDocument document;
    private final Function<String, Optional<PublishedDocument>> others;

    private DocumentChecks(PublishedDocument document, Function<String, Optional<PublishedDocument>> others) {
        this.document = document;
        this.others = others;
    }

    /** Everything that is wrong, by JSON path; empty when nothing is. */
    static List<Violation> violations(
            PublishedDocument document, Function<String, Optional<PublishedDocument>> others) {
        DocumentChecks checks = new DocumentChecks(document, others);
        checks.run();
        return checks.faults.all();
    }

    private void run() {
        if (document.yearTo() < document.yearFrom()) {
            faults.add("yearTo", "Ligger före yearFrom.", "Lies before yearFrom.");
        }
        faults.twice("tables", document.tables(), PrintedTable::key);
        faults.twice("figures", document.figures(), PrintedFigure::key);
        for (int i = 0; i < document.tables().size(); i++) {
            PrintedTable table = document.tables().get(i);
            new TableChecks(faults, table, "tables[" + i + "]").run();
            sameAs(table, "tables[" + i + "].sameAs");
        }
        for (int i = 0; i < document.figures().size(); i++) {
            figure(document.figures().get(i), "figures[" + i + "]");
        }
        for (int i = 0; i < document.claims().size(); i++) {
            CellClaim claim = document.claims().get(i);
            if (Printings.unit(document, claim.cell()).isEmpty()) {
                missing("claims[" + i + "].cell", claim.cell());
            }
            claim(claim.claim(), claim.cell(), "claims[" + i + "].claim");
        }
    }

    private void figure(PrintedFigure figure, String at) {
        TableChecks.number(faults, at, figure.text(), figure.value(), figure.to());
        Address own = Address.figure(null, figure.key());
        for (int i = 0; i < figure.claims().size(); i++) {
            claim(figure.claims().get(i), own, at + ".claims[" + i + "]");
        }
    }

    private void sameAs(PrintedTable table, String at) {
        String sameAs = table.sameAs();
        if (sameAs == null) {
            return;
        }
        String[] parts = sameAs.split(":", -1);
        String key = parts[parts.length - 1];
        Optional<PublishedDocument> other = parts.length == 1 ? Optional.of(document) : in(parts[0]);
        boolean itself =
                key.equals(table.key()) && other.filter(document::equals).isPresent();
        if (itself || other.filter(there -> there.table(key).isEmpty()).isPresent()) {
            faults.add(at, "Tabellen finns inte.", "There is no such table.");
        }
    }

    private void claim(Claim claim, Address subject, String at) {
        Optional<Dimension> own = Printings.unit(document, subject).map(Unit::dimension);
        own.ifPresent(dimension -> {
            Dimension demanded =
                    switch (claim.is()) {
                        case SHARE, PERCENT_CHANGE -> Dimension.PERCENT;
                        case RATIO -> Dimension.RATIO;
                        case SUM, AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN -> dimension;
                    };
            if (dimension != demanded) {
                faults.add(at + ".is", "Figuren har en annan enhet.", "The figure has another unit.");
            }
        });
        boolean alike =
                switch (claim.is()) {
                    case SUM, AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN -> true;
                    case SHARE, RATIO, PERCENT_CHANGE -> false;
                };
        List<Dimension> dimensions = claim.addresses()
                .map(address -> dimension(address, subject, at))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (dimensions.size() > 1
                || (alike && own.isPresent() && !dimensions.isEmpty() && !dimensions.contains(own.get()))) {
            faults.add(at + ".of", "Enheterna går inte att jämföra.", "The units cannot be compared.");
        }
    }

    private Optional<Dimension> dimension(Address address, Address subject, String at) {
        if (address.within(document.key()).equals(subject.within(document.key()))) {
            faults.add(at, "%s hänvisar till sig själv.".formatted(address), "%s refers to itself.".formatted(address));
        }
        Optional<PublishedDocument> home = address.document() == null ? Optional.of(document) : in(address.document());
        if (home.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> unit = Printings.unit(home.get(), address);
        if (unit.isEmpty()) {
            missing(at, address);
        }
        return unit.map(Unit::dimension);
    }

    private void missing(String at, Address address) {
        faults.add(at, "%s finns inte.".formatted(address), "%s does not exist.".formatted(address));
    }

    private Optional<PublishedDocument> in(String key) {
        return key.equals(document.key()) ? Optional.of(document) : others.apply(key);
    }
}
