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

/**
 * A piece of code that a document shows.
 *
 * @param heading of the section it stands in
 * @param language as the document names it
 * @param code as it stands
 */
record Example(String heading, String language, String code) {
    /** A heading, or a piece between fences. A line of a script that begins as a heading does lies between fences. */
    private static final Pattern PIECE = Pattern.compile(
            "^```(?<language>[a-z]+)\\n(?<code>.*?)^```$|^#+ (?<heading>[^\\n]+)$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final int PATIENCE_SECONDS = 60;

    /** Every piece of code of a document, in its order. */
    static List<Example> of(Path document) throws IOException {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        Matcher piece = PIECE.matcher(Files.readString(document));
        while (piece.find()) {
            if (piece.group("heading") != null) {
                heading = piece.group("heading");
            } else {
                examples.add(new Example(heading, piece.group("language"), piece.group("code")));
            }
        }
        return examples;
    }

    /** Runs it as it stands, against a suite; what it wrote. It must end well and complain of nothing. */
    String ranBy(String program, RunningSuite suite) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Repository.TARGET, "example-");
        Path script = Files.writeString(folder.resolve("script"), code);
        Path complaints = folder.resolve("complaints");
        Path written = folder.resolve("written");
        ProcessBuilder builder = new ProcessBuilder(program, script.toString())
                .directory(folder.toFile())
                .redirectOutput(written.toFile())
                .redirectError(complaints.toFile());
        builder.environment().put("KU_GATEWAY", suite.at("/").toString().replaceAll("/$", ""));
        builder.environment().put("KU_REALM", new Keycloak(suite).realm().toString());
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String told = "%s under \"%s\": %s%s"
                .formatted(language, heading, Files.readString(written), Files.readString(complaints));
        assertThat(ended).as(told).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        assertThat(Files.readString(complaints)).as(told).isEmpty();
        return Files.readString(written);
    }
}
