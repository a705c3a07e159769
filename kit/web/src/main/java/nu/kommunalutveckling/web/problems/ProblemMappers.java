package nu.kommunalutveckling.web.problems;

import static nu.kommunalutveckling.web.problems.Refusals.CONFLICT;
import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;
import static nu.kommunalutveckling.web.problems.Refusals.INTERNAL;
import static nu.kommunalutveckling.web.problems.Refusals.MALFORMED;
import static nu.kommunalutveckling.web.problems.Refusals.METHOD_NOT_ALLOWED;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_ACCEPTABLE;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_AUTHENTICATED;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.STALE;
import static nu.kommunalutveckling.web.problems.Refusals.UNAVAILABLE;
import static nu.kommunalutveckling.web.problems.Refusals.UNSUPPORTED_MEDIA_TYPE;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.tracing.Trace;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever a resource throws into a problem document. The one place where an exception meets HTTP. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    RoutingContext routing;

    @ServerExceptionMapper
    Response webApplication(WebApplicationException thrown) {
        if (thrown instanceof ProblemException refused) {
            return answer(refused);
        }
        if (jackson(thrown) instanceof JacksonException unreadable) {
            return answer(MALFORMED.because(List.of(JsonViolations.of(unreadable))));
        }
        return answer(byStatus(thrown));
    }

    // The second is named because Quarkus has a mapper of its own for it.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response json(JacksonException unreadable) {
        return answer(MALFORMED.because(List.of(JsonViolations.of(unreadable))));
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException violated) {
        return answer(BeanViolations.refusal(violated));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated(SecurityException anonymous) {
        boolean sentToken = routing.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return answer(NOT_AUTHENTICATED
                .because()
                .header(HttpHeaders.WWW_AUTHENTICATE, sentToken ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown) {
        return answer(FORBIDDEN.because());
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException thrown) {
        return answer(STALE.because());
    }

    @ServerExceptionMapper
    Response anything(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return answer(refused);
            }
            if (cause instanceof OptimisticLockException) {
                return answer(STALE.because());
            }
            if (cause instanceof SQLException sql) {
                ProblemException refused = bySqlState(sql);
                if (refused != null) {
                    return answer(refused);
                }
            }
        }
        LOG.error("A request failed", thrown);
        return answer(INTERNAL.because());
    }

    /** What the database's own refusal means to a client; null for what is a fault of ours. */
    private static @Nullable ProblemException bySqlState(SQLException sql) {
        String state = sql.getSQLState();
        // Agroal's "no connection in time" carries no state.
        if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
            return UNAVAILABLE.because().header("Retry-After", "5");
        }
        return switch (state) {
            case "23505", "40001", "40P01", "23P01" -> CONFLICT.because();
            // U+0000, which JSON can say and PostgreSQL cannot keep.
            case "22021", "22P05" -> MALFORMED.because();
            default -> null;
        };
    }

    private static @Nullable Throwable jackson(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof JacksonException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static ProblemException byStatus(WebApplicationException thrown) {
        Response response = thrown.getResponse();
        return switch (response.getStatus()) {
            case 401 -> NOT_AUTHENTICATED.because().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 403 -> FORBIDDEN.because();
            case 404 -> NOT_FOUND.because();
            case 405 -> METHOD_NOT_ALLOWED.because();
            case 406 -> NOT_ACCEPTABLE.because();
            case 409 -> CONFLICT.because();
            case 415 -> UNSUPPORTED_MEDIA_TYPE.because();
            case 503 -> UNAVAILABLE.because().header("Retry-After", "5");
            case 400, 410, 414, 422 -> MALFORMED.because();
            default -> {
                LOG.error("A request failed", thrown);
                yield INTERNAL.because();
            }
        };
    }

    private Response answer(ProblemException refused) {
        Language language = Language.of(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(
                refused, language, routing.normalizedPath(), Trace.of(routing).traceId());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        refused.headers().forEach(response::header);
        return response.build();
    }
}
