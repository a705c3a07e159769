package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final Progress PROGRESS = new Progress(System.out);

    private static Path root;

    private Place place;
    private int port;

    @BeforeAll
    static void unpackOnce(@TempDir Path shared) throws IOException {
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        root = shared;
    }

    @BeforeEach
    void places(@TempDir Path home) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        place = new Place(root, home);
        port = 5433 + StandInRepository.freeOffset();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        new Stopping(place, PROGRESS).stop(List.of(Part.POSTGRESQL));
    }

    @Test
    void keepsItsDataOverAKillAndAStop() throws Exception {
        start();
        execute("CREATE TABLE kept (n int); INSERT INTO kept VALUES (17)");
        ProcessHandle.of(record().process().pid()).ifPresent(ProcessHandle::destroyForcibly);
        start();
        assertThat(count()).isEqualTo(17);
        new Stopping(place, PROGRESS).stop(List.of(Part.POSTGRESQL));
        assertThat(PostgresCluster.data(place).resolve("postmaster.pid")).doesNotExist();
        start();
        assertThat(count()).isEqualTo(17);
    }

    @Test
    void aLockFileWithTheIdOfSomeoneElseDoesNotStopIt() throws Exception {
        start();
        new Stopping(place, PROGRESS).stop(List.of(Part.POSTGRESQL));
        Path lock = PostgresCluster.data(place).resolve("postmaster.pid");
        Files.writeString(
                lock, ProcessHandle.current().pid() + "\n" + lock.getParent() + "\n1\n" + port + "\n\n\n1 1\n");
        start();
        assertThat(record().alive()).isTrue();
    }

    @Test
    void everyRoleNeedsItsPasswordAndReachesItsOwnDatabaseOnly() throws Exception {
        start();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect("finance", "finance", "guessed").close());
        String password = PostgresCluster.passwords(place).of("finance");
        connect("finance", "finance", password).close();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect("survey", "finance", password).close())
                .withMessageContaining("permission denied");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(place.database().resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws Exception {
        prepare();
        Files.writeString(PostgresCluster.data(place).resolve("PG_VERSION"), "17\n");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(this::prepare)
                .withMessageContaining("was made by version 17, this is 18");
    }

    @Test
    void brokenDataIsNamed() throws Exception {
        prepare();
        Files.delete(PostgresCluster.data(place).resolve("PG_VERSION"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(this::prepare)
                .withMessageContaining("is no database any more");
    }

    @Test
    void aFolderHalfMadeIsMadeAnew() throws Exception {
        Files.createDirectories(place.database().resolve("data.new/base"));
        start();
        execute("CREATE TABLE t (n int)");
    }

    private void prepare() throws IOException, InterruptedException {
        process().prepare(PROGRESS);
    }

    private PostgresProcess process() throws IOException, InterruptedException {
        return new PostgresProcess(place, port, PostgresPrograms.in(place.cache(), PROGRESS));
    }

    private void start() throws IOException, InterruptedException {
        prepare();
        ProcessStamp owner =
                Objects.requireNonNull(ProcessStamp.of(ProcessHandle.current().pid()));
        Detached.start(place, Part.POSTGRESQL, process().launch(List.of()), port, false, owner);
        var readiness = new Readiness(place, 0);
        while (!readiness.of(Part.POSTGRESQL)) {
            assertThat(Records.runs(place, Part.POSTGRESQL)).isTrue();
            Thread.sleep(20);
        }
    }

    private RunRecord record() throws IOException {
        return Objects.requireNonNull(RunRecord.read(place.record(Part.POSTGRESQL)));
    }

    private Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, password);
    }

    private void execute(String sql) throws SQLException, IOException {
        try (var connection = finance();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count() throws SQLException, IOException {
        try (var connection = finance();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT n FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection finance() throws SQLException, IOException {
        return connect("finance", "finance", PostgresCluster.passwords(place).of("finance"));
    }
}
