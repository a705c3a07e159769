package nu.kommunalutveckling.web.edge;

import static nu.kommunalutveckling.web.problems.Refusals.TOO_LARGE;

import jakarta.enterprise.context.RequestScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import nu.kommunalutveckling.web.caching.EntityTags;
import org.jspecify.annotations.Nullable;

/** The body of the current request as it is read: counted against its limit, and digested for the idempotency key. */
@RequestScoped
public class RequestBody {
    private final MessageDigest digest = EntityTags.digest();
    private @Nullable Limited stream;

    InputStream watch(InputStream body, long limit) {
        stream = new Limited(new DigestInputStream(body, digest), limit);
        return stream;
    }

    /** Reads what is left of the body and gives the digest of all of it. Call once. */
    public byte[] digestWhole() {
        if (stream != null && !stream.closed) {
            try {
                stream.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return digest.digest();
    }

    /** Refuses the byte that would be one too many: chunked bodies do not say their length beforehand. */
    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long read;
        private boolean closed;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw TOO_LARGE.because(limit).header("Connection", "close");
            }
        }
    }
}
