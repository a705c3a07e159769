package nu.kommunalutveckling.web.caching;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.util.Set;
import nu.kommunalutveckling.web.language.Language;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tags every answer to a GET, and answers 304 to who has it already. */
class ConditionalAnswers {
    /** What live figures may be kept: by the reader alone, and asked for anew each time. */
    private static final String LIVE = "private, no-cache";

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final EntityTags tags;

    ConditionalAnswers(EntityTags tags) {
        this.tags = tags;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = READS.contains(request.getMethod()) && response.getStatus() == OK && response.hasEntity();
        String tag = read ? tag(response) : null;
        // Only now: a new entity brings new headers.
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            String language = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
            headers.putSingle(
                    HttpHeaders.CONTENT_LANGUAGE, Language.of(language).tag());
        }
        if (tag == null) {
            return;
        }
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.VARY, Published.VARY);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, LIVE);
        }
        if (EntityTags.names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            notModified(response);
        }
    }

    private String tag(ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Tagged file) {
            return file.tag();
        }
        byte[] content = entity instanceof byte[] bytes ? bytes : tags.bytes(entity);
        response.setEntity(content, new Annotation[0], mediaType(response.getMediaType()));
        return EntityTags.tag(content);
    }

    private static MediaType mediaType(@Nullable MediaType chosen) {
        return chosen == null ? MediaType.APPLICATION_JSON_TYPE : chosen;
    }

    private static void notModified(ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged file) {
            file.discard();
        }
        response.setStatus(NOT_MODIFIED);
        response.setEntity(null);
    }
}
