package nu.kommunalutveckling.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock between processes. The system takes it back when its holder dies, however it dies. */
final class HeldLock implements Closeable {

    private static final long PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private HeldLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param whenTaken run once if someone else has it
     */
    static HeldLock take(Path file, Runnable whenTaken) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            boolean told = false;
            while (attempt(channel) == null) {
                if (!told) {
                    whenTaken.run();
                    told = true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return new HeldLock(channel);
        } catch (IOException | InterruptedException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this very process has it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
