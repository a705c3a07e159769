package nu.kommunalutveckling.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again safely: it demands {@code Idempotency-Key}, and a repeat gets the first answer. Stands
 * beside {@code @Transactional}: the key is kept in the same transaction as what the request wrote. The answer's body
 * is kept with it, so the method must not answer with personal data.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
