package nu.kommunalutveckling.web.lists;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nu.kommunalutveckling.web.problems.Violation;
import nu.kommunalutveckling.web.tables.RowFile;
import nu.kommunalutveckling.web.tables.SpooledFile;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of rows is listed: as pages of JSON, or whole as CSV or, where the resource offers them, as JSON lines or a workbook.
 * Declared once per resource.
 *
 * @param view the record that a row is shown as; its components are the columns of the CSV
 * @param show makes the view of an entity
 * @param sortable what clients may sort by, and the entity's property behind it
 * @param tieBreak the property that makes every order total, so that pages never overlap
 * @param fileName without its ending
 */
public record Listing<E, V extends Record>(
        Class<V> view, Function<E, V> show, Map<String, String> sortable, String tieBreak, String fileName) {
    private static final int FETCH = 500;

    /** Answers a list request. Call it inside a transaction: a CSV reads its rows as they are written. */
    public Response answer(ListQuery list, Function<Sort, PanacheQuery<E>> rows, HttpHeaders headers, UriInfo uri) {
        PanacheQuery<E> query = rows.apply(order(list.sort));
        MediaType wanted = headers.getAcceptableMediaTypes().getFirst();
        return RowFile.of(wanted, fileName)
                .map(kind -> kind.answer(view, file -> export(query, file)))
                .orElseGet(() -> Response.ok(page(query, list, uri), MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    private Page<V> page(PanacheQuery<E> query, ListQuery list, UriInfo uri) {
        List<V> items = query.page(list.page.value() - 1, list.limit.value()).stream()
                .map(show)
                .toList();
        return Page.of(items, query.count(), list, uri);
    }

    private void export(PanacheQuery<E> query, SpooledFile.Rows<V> file) {
        try (Stream<E> rows = query
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .withHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .stream()) {
            rows.map(show).forEach(file::add);
        }
    }

    private Sort order(@Nullable String sort) {
        Sort order = Sort.empty();
        for (String column : sort == null || sort.isEmpty() ? new String[0] : sort.split(",", 10)) {
            boolean down = column.startsWith("-");
            String property = sortable.get(down ? column.substring(1) : column);
            if (property == null) {
                String names = String.join(", ", new TreeSet<>(sortable.keySet()));
                throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                        "sort", "Det går att sortera på: %s.".formatted(names), "Can sort by: %s.".formatted(names))));
            }
            order.and(property, down ? Sort.Direction.Descending : Sort.Direction.Ascending);
        }
        return order.and(tieBreak);
    }
}
