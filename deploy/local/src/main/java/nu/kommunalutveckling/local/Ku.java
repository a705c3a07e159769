package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** The commands of {@code ./ku} that deal with the running suite. */
public final class Ku {

    private static final int TROUBLE = 1;
    private static final int UNCLEAR = 2;
    private static final long PAUSE_MILLIS = 200;

    /** True from a Ctrl-C on: what fails then fails because of it. */
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    private final Options options;
    private final Place place;
    private final Progress progress = new Progress(System.out);

    private Ku(Options options) {
        this.options = options;
        this.place = place(options);
    }

    /** Exit status 0 when done, 1 when something is in the way (one line on standard error says what), 2 for an unclear call. */
    public static void main(String[] words) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ENDING.set(true), "ending"));
        try {
            new Ku(Options.of(List.of(words))).run();
        } catch (Options.Unclear e) {
            fail(UNCLEAR, e.line());
        } catch (Trouble e) {
            fail(TROUBLE, e.line());
        } catch (IOException e) {
            fail(TROUBLE, Trouble.with(e).line());
        } catch (InterruptedException e) {
            fail(TROUBLE, "interrupted");
        }
        System.exit(0);
    }

    private static void fail(int status, String line) {
        System.out.flush();
        if (!ENDING.get()) {
            System.err.println("ku: " + line);
        }
        System.exit(status);
    }

    private void run() throws IOException, InterruptedException {
        switch (options.command()) {
            case "up" -> up();
            case "down" -> down();
            case "status" -> status();
            case "token" -> token();
            case "demo" -> demo();
            default -> throw new Options.Unclear("Unknown command: " + options.command());
        }
    }

    private void up() throws IOException, InterruptedException {
        int portOffset = options.portOffset().orElse(runningOffset());
        var suite = new Suite(place, portOffset, progress);
        try (Attendance attendance = suite.begin()) {
            new Overview(place, suite, portOffset, System.out).print();
            if (options.detached()) {
                attendance.leaveRunning();
            } else if (attendance.own().isEmpty()) {
                System.out.println("Everything ran already; ./ku down stops it.");
            } else {
                System.out.println("Ctrl-C stops it.");
                attendance.awaitEnd();
            }
        }
    }

    private void down() throws IOException, InterruptedException {
        if (Records.living(place).isEmpty()) {
            System.out.println("Nothing runs in " + place.shown(place.home()) + ".");
        }
        new Suite(place, runningOffset(), progress).stop();
    }

    private void status() throws IOException, InterruptedException {
        List<PartStatus> all = new Suite(place, runningOffset(), progress).status();
        System.out.println(
                options.json()
                        ? all.stream().map(PartStatus::json).collect(Collectors.joining(",\n ", "[", "]"))
                        : all.stream().map(PartStatus::row).collect(Collectors.joining(System.lineSeparator())));
    }

    private void token() throws IOException, InterruptedException {
        String name = options.name();
        if (name == null) {
            throw new Options.Unclear("token needs the name of a demo user");
        }
        int portOffset = runningOffset();
        await(Part.KEYCLOAK, portOffset);
        try {
            System.out.println(new Tokens(Realm.of(place, portOffset), portOffset).of(name));
        } catch (ConnectException e) {
            throw new Trouble("Keycloak does not answer: " + place.shown(place.log(Part.KEYCLOAK)));
        }
    }

    private void demo() throws IOException, InterruptedException {
        int portOffset = runningOffset();
        for (Part part : List.of(Part.KEYCLOAK, Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.COURSE, Part.GATEWAY)) {
            await(part, portOffset);
        }
        String token = new Tokens(Realm.of(place, portOffset), portOffset).of("reference-loader");
        URI gateway = new Suite(place, portOffset, progress).address(Part.GATEWAY);
        progress.say("demo", "funds of 2022 and of tertials 1–2 of 2024");
        new FundsDemo(gateway, token).load();
        progress.say("demo", "meetings of tertials 1–2 of 2020 and of 2022");
        new NetworkDemo(gateway, token).load();
        progress.say("demo", "the survey of 2022");
        new SurveyDemo(gateway, token).load();
        progress.say("demo", "courses of 2022");
        new CourseDemo(gateway, token).load();
        progress.say("demo", "all there");
    }

    /** Right after a start it may still be on its way. */
    private void await(Part part, int portOffset) throws IOException, InterruptedException {
        var readiness = new Readiness(place, portOffset);
        while (!readiness.of(part)) {
            if (!Records.runs(place, part)) {
                throw new Trouble(part.label() + " does not run; ./ku up starts it");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private int runningOffset() throws IOException {
        return Records.portOffset(place).orElse(0);
    }

    /** The script says where the repository is; by default a suite keeps its state in there. */
    private static Place place(Options options) {
        Path root = Path.of(System.getProperty("ku.root", ""));
        String fromEnvironment = System.getenv("KU_HOME");
        Path home = options.home() != null
                ? options.home()
                : fromEnvironment != null ? Path.of(fromEnvironment) : root.resolve(".ku");
        return new Place(root, home);
    }
}
