package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All five documents, as they are served, against Spectral with the OpenAPI and OWASP rules, and Redocly's recommended ones. */
@ExtendWith(OneSuiteForAll.class)
class OpenApiLintTest {
    private static final Path LINT = Repository.MODULE.resolve("lint");
    private static final String NEEDED = "Node 20.19 or later";
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");
    private static final int MINUTES = 5;

    private final Visitor anyone;

    OpenApiLintTest(RunningSuite suite) {
        anyone = Visitor.anonymous(suite);
    }

    @Test
    void noDocumentHasAnErrorOrAWarning() throws Exception {
        demandNode();
        install();
        Path folder = Files.createDirectories(Repository.TARGET.resolve("openapi"));
        List<String> command = new ArrayList<>(List.of("npm", "run", "--silent", "lint", "--"));
        for (String api : Operation.APIS) {
            Path file = folder.resolve(api + ".yaml");
            Files.writeString(
                    file, anyone.get("/" + api + "/v1/openapi.yaml").isOk().body());
            command.add(file.toString());
        }
        Outcome outcome = run("npm-lint.log", command);
        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(outcome.output().lines().filter(line -> line.contains("errors")))
                .as("one line a document")
                .hasSize(Operation.APIS.size())
                .allMatch(
                        line -> line.contains("Spectral and OWASP 0 errors, 0 warnings; Redocly 0 errors, 0 warnings"));
    }

    private static void demandNode() throws IOException, InterruptedException {
        String version;
        try {
            version = run("node-version.log", List.of("node", "--version"))
                    .output()
                    .strip();
        } catch (IOException e) {
            throw new AssertionError(
                    "The lint of the OpenAPI documents needs " + NEEDED + "; there is no node here", e);
        }
        Matcher parts = VERSION.matcher(version);
        boolean recent = parts.matches()
                && (Integer.parseInt(parts.group(1)) > 20
                        || (parts.group(1).equals("20") && Integer.parseInt(parts.group(2)) >= 19));
        assertThat(recent)
                .as("The lint of the OpenAPI documents needs %s; here is %s", NEEDED, version)
                .isTrue();
    }

    /** Once, and again when the lock file has changed. */
    private static void install() throws IOException, InterruptedException {
        Path installed = LINT.resolve("node_modules/.package-lock.json");
        Path wanted = LINT.resolve("package-lock.json");
        if (Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) >= 0) {
            return;
        }
        Outcome outcome = run("npm-ci.log", List.of("npm", "ci", "--prefer-offline"));
        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    private record Outcome(int status, String output) {}

    private static Outcome run(String log, List<String> command) throws IOException, InterruptedException {
        Path output = Repository.TARGET.resolve(log);
        Process process = new ProcessBuilder(command)
                .directory(LINT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end; see target/" + log);
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }
}
