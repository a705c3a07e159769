package nu.kommunalutveckling.web.edge;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts every body under the eye of {@link RequestBody} before anything reads it. */
@Provider
public class WatchedBody implements ReaderInterceptor {
    @Inject
    RequestBody body;

    @Inject
    UriInfo uri;

    @ConfigProperty(name = "ku.limits.body")
    long bodyLimit;

    @ConfigProperty(name = "ku.limits.import")
    long importLimit;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        long limit = uri.getPath().endsWith("/imports") ? importLimit : bodyLimit;
        context.setInputStream(body.watch(context.getInputStream(), limit));
        Object read = context.proceed();
        if (read == null) {
            // A chunked body may turn out empty, and a JSON body may be the word null.
            throw DemandedBody.missing();
        }
        return read;
    }
}
