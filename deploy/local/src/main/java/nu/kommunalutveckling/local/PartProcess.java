package nu.kommunalutveckling.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the suite must know about a part to run it. */
interface PartProcess {

    Part part();

    /** Makes what the first start needs (unpacked programs, a database), in seconds the first time and at once later. */
    void prepare(Progress progress) throws IOException, InterruptedException;

    /** What is left to do before a start and needs the database to be up. */
    default void adapt(Progress progress) throws IOException, InterruptedException {}

    /** @param flags flags for the Java machine, if the part is a Java program */
    Launch launch(List<String> flags) throws IOException;

    /** How long a start may take on a slow machine before it counts as failed. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** The class cache that makes its start quick, or null if it has none. */
    default @Nullable AotCache aotCache() {
        return null;
    }

    /** Paths to ask for while the class cache is made, so that it holds more than the bare start. */
    default List<String> trainingPaths() {
        return List.of();
    }
}
