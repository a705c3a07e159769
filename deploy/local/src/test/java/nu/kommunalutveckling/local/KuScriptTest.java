package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door on machines of all kinds: a PATH of its own, with only those programs in it that a test puts there. */
class KuScriptTest {

    private static final List<String> SYSTEM = List.of(
            "sh",
            "sed",
            "awk",
            "grep",
            "find",
            "head",
            "sort",
            "dirname",
            "readlink",
            "date",
            "touch",
            "mkdir",
            "mv",
            "rm",
            "ls",
            "cat");

    private Path root;
    private Path programs;
    private Path jdks;

    @BeforeEach
    void machine(@TempDir Path folder) throws IOException {
        root = folder.resolve("clone");
        programs = Files.createDirectories(folder.resolve("bin"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        Files.createDirectories(root);
        Files.copy(Path.of("../../ku"), root.resolve("ku"));
        for (String name : SYSTEM) {
            Files.createSymbolicLink(programs.resolve(name), real(name));
        }
    }

    @Test
    void unknownCommandGetsTheUsage() throws Exception {
        var outcome = ku("dance");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.output()).startsWith("usage: ./ku COMMAND");
        assertThat(ku().status()).isEqualTo(2);
    }

    @Test
    void missingJdkIsNamed() throws Exception {
        jdk("old", "17.0.9");
        var outcome = ku("up");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output().lines()).singleElement().asString().startsWith("ku: no JDK 25 or later found");
    }

    @Test
    void missingMavenIsNamedWhenSomethingMustBeBuilt() throws Exception {
        jdk("new", "25.0.3");
        var outcome = ku("up");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output().lines()).singleElement().asString().startsWith("ku: no Maven found");
    }

    @Test
    void anOldJavaHomeDoesNotHideTheNewJdk() throws Exception {
        jdk("new", "26");
        Path old = jdk("old", "17.0.9");
        program("mvn", "echo \"built with $JAVA_HOME\"; exit 1");
        ku(Map.of("JAVA_HOME", old.toString()), "up");
        assertThat(root.resolve(".ku/log/build.log")).content().contains("built with " + jdks.resolve("new"));
    }

    @Test
    void aFailedBuildShowsItsErrorsAlone() throws Exception {
        jdk("new", "25.0.3");
        program("mvn", "echo '[INFO] noise'; echo '[ERROR] Fund.java: no'; exit 1");
        var outcome = ku("up");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("[ERROR] Fund.java: no")
                .contains("ku: the build failed")
                .doesNotContain("noise");
    }

    @Test
    void everythingTheTestsMissIsNamedInOneLine() throws Exception {
        program("node", "echo v18.20.0");
        var outcome = ku("test");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output().lines())
                .containsExactly(
                        "ku: the tests need what is not here (each that version or later): "
                                + "JDK 25, Maven 3.8.6, Node 20.19, Chromium, Python with icalendar 4, curl, jq, R with jsonlite");
    }

    @Test
    void theCountsOfThisRunStandLast() throws Exception {
        readyForTests();
        Path reports = Files.createDirectories(root.resolve("kit/domain/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-gone.xml"), "<testsuite name=\"gone\" tests=\"99\" errors=\"9\">");
        program(
                "mvn",
                "echo '<testsuite name=\"a\" time=\"1.2\" tests=\"5\" errors=\"0\" skipped=\"1\" failures=\"0\">' > '"
                        + reports
                        + "/TEST-a.xml'; echo '<testsuite name=\"b\" tests=\"7\" errors=\"1\" skipped=\"0\" failures=\"2\">' > '"
                        + reports + "/TEST-b.xml'; exit 1");
        var outcome = ku("test");
        assertThat(outcome.output().lines().toList().getLast()).isEqualTo("8 passed, 3 failed, 1 skipped");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void greenTestsExitZero() throws Exception {
        readyForTests();
        program("mvn", "exit 0");
        assertThat(ku("test").status()).isZero();
    }

    @Test
    void onlyWhatChangedIsBuilt() throws Exception {
        jdk("new", "25.0.3");
        program("mvn", "echo \"$*\" > '" + root + "/asked'; exit 0");
        pretendBuilt();
        assertThat(ku("up").output()).as("the first time").contains("building finance-service, network-service");
        ku("up");
        Files.delete(root.resolve("asked"));
        assertThat(ku("up").output()).as("nothing changed").doesNotContain("building");
        Files.writeString(root.resolve("survey-service/src/main/Answer.java"), "class Answer {}");
        assertThat(ku("up").output()).contains("building survey-service (");
        assertThat(root.resolve("asked")).content().contains("-pl survey-service ");
    }

    private void readyForTests() throws IOException {
        jdk("new", "25.0.3");
        program("node", "echo v20.19.0");
        program("chromium", "exit 0");
        for (String present : List.of("python3", "curl", "jq", "Rscript")) {
            program(present, "exit 0");
        }
    }

    private void pretendBuilt() throws IOException {
        Files.writeString(root.resolve("pom.xml"), "");
        for (String module : List.of("kit/domain", "deploy/local", "deploy/keycloak")) {
            source(module);
        }
        for (Part service : Part.services()) {
            source(service.label());
            Path jar = ServiceProcess.built(new Place(root, root), service);
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, "");
        }
        Files.createDirectories(root.resolve("deploy/local/target"));
        Files.writeString(root.resolve("deploy/local/target/launcher.jar"), "");
        Files.createDirectories(root.resolve("deploy/keycloak/target"));
        Files.writeString(root.resolve("deploy/keycloak/target/keycloak.zip"), "");
    }

    private void source(String module) throws IOException {
        Files.createDirectories(root.resolve(module).resolve("src/main"));
        Files.writeString(root.resolve(module).resolve("pom.xml"), "");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/javac"), "exit 0");
        executable(home.resolve("bin/java"), "exit 0");
        return home;
    }

    private void program(String name, String script) throws IOException {
        executable(programs.resolve(name), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path real(String name) {
        return List.of("/bin", "/usr/bin").stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Commands.Outcome ku(String... words) throws IOException, InterruptedException {
        return ku(Map.of(), words);
    }

    private Commands.Outcome ku(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "env", "-i", "PATH=" + programs, "PYTHON=" + programs.resolve("python3"), "KU_JVM_FOLDERS=" + jdks));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(
                List.of(programs.resolve("sh").toString(), root.resolve("ku").toString()));
        command.addAll(List.of(words));
        return Commands.run(command, "");
    }
}
