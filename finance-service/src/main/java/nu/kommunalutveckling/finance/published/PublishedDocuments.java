package nu.kommunalutveckling.finance.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** The published documents, put together from their cells. Every method runs inside the caller's transaction. */
@ApplicationScoped
public class PublishedDocuments {
    /** Any number that nothing else locks by. */
    private static final long LOCK = 0x5055424C_49534844L;

    private final EntityManager database;
    private final WrittenParts parts;
    private final Clock clock;

    PublishedDocuments(EntityManager database, WrittenParts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    /** All of them, by key. */
    public List<PublishedDocument> all() {
        return database.createQuery("from StoredDocument order by key", StoredDocument.class).getResultList().stream()
                .map(this::read)
                .toList();
    }

    /** One of them, if there is such a one. */
    public Optional<PublishedDocument> find(String key) {
        return Optional.ofNullable(database.find(StoredDocument.class, key)).map(this::read);
    }

    public boolean exists(String key) {
        return database.find(StoredDocument.class, key) != null;
    }

    /**
     * Lets one writer at a time in, until its transaction ends: documents refer to each other, and what is checked of one
     * must still hold when it is written.
     */
    void lock() {
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")::text", String.class)
                .getResultList();
    }

    /** Writes a document in place of what was there. */
    void write(PublishedDocument document) {
        StoredDocument there = database.find(StoredDocument.class, document.key());
        StoredDocument stored = there == null ? new StoredDocument() : there;
        stored.print(document, parts, clock.instant());
        if (there == null) {
            database.persist(stored);
        } else {
            erase(document.key());
        }
        database.flush();
        int ordinal = 0;
        int tables = 0;
        for (PrintedTable table : document.tables()) {
            ordinal = write(document.key(), StoredTable.of(document.key(), tables++, table, parts), table, ordinal);
        }
        for (PrintedFigure figure : document.figures()) {
            database.persist(StoredFigure.of(document.key(), ordinal++, figure, parts));
        }
        database.flush();
    }

    private void erase(String document) {
        database.flush();
        for (String rows : List.of("StoredFigure", "StoredTable")) {
            // The database erases a table's columns, rows and cells with it.
            database.createQuery("delete from " + rows + " where document = :document")
                    .setParameter("document", document)
                    .executeUpdate();
        }
    }

    /** @return the ordinal after the last cell's */
    private int write(String document, StoredTable stored, PrintedTable table, int first) {
        database.persist(stored);
        Map<String, StoredColumn> columns = new HashMap<>();
        for (PrintedColumn column : table.columns()) {
            StoredColumn one = StoredColumn.of(stored, columns.size(), column, parts);
            database.persist(one);
            columns.put(column.key(), one);
        }
        int ordinal = first;
        int rows = 0;
        for (PrintedRow row : table.rows()) {
            StoredRow one = StoredRow.of(stored, rows++, row, parts);
            database.persist(one);
            for (PrintedCell cell : row.cells()) {
                String text = cell.text();
                StoredColumn column = columns.get(cell.column());
                if (text != null && column != null) {
                    database.persist(cell(document, ordinal++, one, column, cell, text));
                }
            }
        }
        return ordinal;
    }

    private static StoredCell cell(
            String document, int ordinal, StoredRow row, StoredColumn column, PrintedCell cell, String text) {
        StoredCell stored = new StoredCell();
        stored.document = document;
        stored.ordinal = ordinal;
        stored.inRow = row;
        stored.inColumn = column;
        stored.text = text;
        stored.value = cell.value();
        stored.to = cell.to();
        stored.unit = cell.unit();
        return stored;
    }

    private PublishedDocument read(StoredDocument stored) {
        Map<UUID, List<PrintedColumn>> columns = new HashMap<>();
        of("StoredColumn c where c.inTable.document = :document order by c.ordinal", StoredColumn.class, stored.key)
                .forEach(column -> columns.computeIfAbsent(column.inTable.id, id -> new ArrayList<>())
                        .add(column.printed(parts)));
        Map<UUID, List<PrintedCell>> cells = new HashMap<>();
        of(
                        "StoredCell c join fetch c.inColumn where c.document = :document order by c.ordinal",
                        StoredCell.class,
                        stored.key)
                .forEach(cell -> cells.computeIfAbsent(cell.inRow.id, id -> new ArrayList<>())
                        .add(cell.printed()));
        Map<UUID, List<PrintedRow>> rows = new HashMap<>();
        of("StoredRow r where r.inTable.document = :document order by r.ordinal", StoredRow.class, stored.key)
                .forEach(row -> rows.computeIfAbsent(row.inTable.id, id -> new ArrayList<>())
                        .add(row.printed(cells.getOrDefault(row.id, List.of()), parts)));
        return new PublishedDocument(
                stored.key,
                stored.title,
                stored.kind,
                stored.yearFrom,
                stored.yearTo,
                stored.publishedOn,
                stored.dateAsPrinted,
                stored.registryNumber,
                stored.valuesAsOf,
                of("StoredTable t where t.document = :document order by t.ordinal", StoredTable.class, stored.key)
                        .stream()
                        .map(table -> table(table, columns.get(table.id), rows.get(table.id)))
                        .toList(),
                of("StoredFigure f where f.document = :document order by f.ordinal", StoredFigure.class, stored.key)
                        .stream()
                        .map(figure -> figure.printed(parts))
                        .toList(),
                parts.list(stored.claims, CellClaim.class));
    }

    private PrintedTable table(
            StoredTable table, @Nullable List<PrintedColumn> columns, @Nullable List<PrintedRow> rows) {
        Period period = StoredTable.period(table.period);
        return new PrintedTable(
                table.key,
                table.title,
                table.section,
                period,
                table.unit,
                table.sameAs,
                Listed.of(columns),
                Listed.of(rows),
                parts.list(table.footnotes, Footnote.class));
    }

    private <E> List<E> of(String rows, Class<E> type, String document) {
        return database.createQuery("from " + rows, type)
                .setParameter("document", document)
                .getResultList();
    }
}
