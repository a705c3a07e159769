package nu.kommunalutveckling.web.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** One page of a list, how many rows there are in all, and the way to the other pages. */
public record Page<V>(
        List<V> items,
        @JsonProperty("_meta") Meta meta,
        @JsonProperty("_links") Links links) {

    /** @param count rows on this page */
    public record Meta(long totalRecords, int page, int limit, int count) {}

    /** Absolute addresses that keep the other parameters; {@code prev} and {@code next} are null at the ends. */
    public record Links(
            String self,
            String first,
            @Nullable String prev,
            @Nullable String next,
            String last) {}

    static <V> Page<V> of(List<V> items, long total, ListQuery list, UriInfo uri) {
        int page = list.page.value();
        int limit = list.limit.value();
        int last = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + limit - 1) / limit));
        Links links = new Links(
                address(uri, page),
                address(uri, 1),
                page > 1 ? address(uri, Math.min(page - 1, last)) : null,
                page < last ? address(uri, page + 1) : null,
                address(uri, last));
        return new Page<>(items, new Meta(total, page, limit, items.size()), links);
    }

    /** From the configured public address, never from what the request says of its host. */
    private static String address(UriInfo uri, int page) {
        String base = ConfigProvider.getConfig().getValue("ku.base-url", String.class);
        return UriBuilder.fromUri(base)
                .replacePath(uri.getRequestUri().getRawPath())
                .replaceQuery(uri.getRequestUri().getRawQuery())
                .replaceQueryParam("page", page)
                .build()
                .toString();
    }
}
