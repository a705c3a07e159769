package nu.kommunalutveckling.local;

import java.nio.file.Path;
import java.util.List;

/** Flags for the Java machines of the suite: seven small programs on one developer's machine, each started often. */
final class JavaFlags {

    /** The same Java that runs this program. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * A service is many classes and little data: half its memory is the class cache, and some 20 MB live on its heap when idle.
     * A start leaves twice that as garbage, which is collected, and its memory given back, as soon as the service rests. The
     * small object headers of newer Java machines are left out: they cost a program of so many classes more than they save.
     */
    static final List<String> SERVICE = List.of(
            "-XX:+UseG1GC",
            "-Xms24m",
            // Room for imports and exports.
            "-Xmx128m",
            "-XX:G1PeriodicGCInterval=3000",
            "-XX:-G1PeriodicGCInvokesConcurrent",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            // What the start took from the system outside the heap: tables of contents of jars, above all.
            "-XX:TrimNativeHeapInterval=3000",
            // Threads that each of five services would otherwise have for every processor.
            "-XX:ParallelGCThreads=1",
            "-XX:ConcGCThreads=1",
            // The optimising compiler would cost a third of the start and 20 MB, and pays only after minutes of load.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    /** The optimising compiler would cost half of Keycloak's start, and a handful of logins never earns it back. */
    static final List<String> KEYCLOAK = List.of(
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            // What its own start script sets, which is left out because it stays in memory beside the server.
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private JavaFlags() {}
}
