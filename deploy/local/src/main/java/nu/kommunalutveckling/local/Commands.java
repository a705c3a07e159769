package nu.kommunalutveckling.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Short commands of the operating system, waited for. */
final class Commands {

    private Commands() {}

    /** What a finished command said, on both its outputs. */
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    static boolean isThere(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static Outcome run(List<String> command, String input) throws IOException, InterruptedException {
        return run(new Launch(command, Map.of()), input);
    }

    static Outcome run(Launch launch, String input) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launch.command()).redirectErrorStream(true);
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        try {
            try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
                writer.write(input);
            } catch (IOException e) {
                // The command ended before it read everything: its status and its words tell more than a broken pipe.
                return new Outcome(process.waitFor(), said(process));
            }
            String output = said(process);
            return new Outcome(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
