package nu.kommunalutveckling.finance.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.published.Address;
import nu.kommunalutveckling.finance.published.PrintedFigure;
import nu.kommunalutveckling.finance.published.PrintedRow;
import nu.kommunalutveckling.finance.published.PrintedTable;
import nu.kommunalutveckling.finance.published.PublishedDocument;

/** All documents at once: figures refer to each other across them. */
final class Library {
    private final Map<String, PublishedDocument> documents = new LinkedHashMap<>();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    Library(List<PublishedDocument> all) {
        for (PublishedDocument document : all) {
            documents.put(document.key(), document);
            for (PrintedTable table : document.tables()) {
                sheets.put(document.key() + ":" + table.key(), new Sheet(document, table));
            }
        }
    }

    Stream<PublishedDocument> documents() {
        return documents.values().stream();
    }

    Stream<Sheet> sheets() {
        return sheets.values().stream();
    }

    Stream<Sheet> sheets(PublishedDocument of) {
        return sheets().filter(sheet -> sheet.document().equals(of));
    }

    /** @param written {@code document:table}, or {@code table} of the document it stands in */
    Optional<Sheet> sheet(String written, PublishedDocument in) {
        return Optional.ofNullable(sheets.get(written.contains(":") ? written : in.key() + ":" + written));
    }

    /** The sheets about a time before another's, the latest first. */
    List<Sheet> before(Sheet sheet) {
        Period period = sheet.table().period();
        if (period == null) {
            return List.of();
        }
        List<Sheet> earlier = new ArrayList<>();
        sheets().forEach(other -> {
            Period then = other.table().period();
            if (then != null && then.last().isBefore(period.last())) {
                earlier.add(other);
            }
        });
        earlier.sort((one, other) -> last(other).compareTo(last(one)));
        return earlier;
    }

    /** What stands at an address, be it a blank cell; empty when the document is not here or has no such place. */
    Optional<Quantity> at(Address address, PublishedDocument from) {
        PublishedDocument home = address.document() == null ? from : documents.get(address.document());
        if (home == null) {
            return Optional.empty();
        }
        String column = address.column();
        return address.table() == null || column == null
                ? home.figure(address.row()).map(figure -> quantity(home, figure))
                : sheet(home.key() + ":" + address.table(), home).flatMap(sheet -> sheet.find(address.row(), column));
    }

    /** The table that a place lies in; empty for a figure in running text. */
    Optional<Sheet> sheet(Place place) {
        return Optional.ofNullable(sheets.get(place.document() + ":" + place.table()));
    }

    /** The row that a place lies in. */
    Optional<PrintedRow> row(Place place) {
        String row = place.row();
        return row == null
                ? Optional.empty()
                : sheet(place).flatMap(sheet -> sheet.table().row(row));
    }

    static Quantity quantity(PublishedDocument document, PrintedFigure figure) {
        return Quantity.of(
                Place.of(document.key(), Address.figure(null, figure.key())),
                figure.text(),
                figure.value(),
                figure.to(),
                figure.unit(),
                figure.roundedTo(),
                figure.meant());
    }

    private static LocalDate last(Sheet sheet) {
        Period period = sheet.table().period();
        return period == null ? LocalDate.MIN : period.last();
    }
}
