package nu.kommunalutveckling.web.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.function.Consumer;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.caching.Tagged;

/**
 * A file written whole to disk before its first byte is sent: memory does not grow with it, a fault half-way becomes a
 * problem document rather than a file that ends early, and its entity tag is known. It is gone once it has been read.
 */
public final class SpooledFile implements Tagged {
    private final Path path;
    private final String tag;

    /** Takes rows while a file is being written. */
    public interface Rows<V> {
        void add(V row);
    }

    private SpooledFile(Path path, String tag) {
        this.path = path;
        this.tag = tag;
    }

    static SpooledFile writtenBy(Consumer<OutputStream> writer) {
        try {
            Path path = Files.createTempFile("export", ".part");
            boolean whole = false;
            try {
                var digest = EntityTags.digest();
                try (OutputStream out =
                        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
                    writer.accept(out);
                }
                whole = true;
                return new SpooledFile(path, EntityTags.tag(digest));
            } finally {
                if (!whole) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public String tag() {
        return tag;
    }

    /** Size in bytes. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The content. Closing the stream deletes the file. */
    public InputStream open() {
        try {
            return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Deletes the file. */
    @Override
    public void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
