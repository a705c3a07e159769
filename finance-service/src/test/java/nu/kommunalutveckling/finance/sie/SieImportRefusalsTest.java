package nu.kommunalutveckling.finance.sie;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.finance.sie.SieApi.editor;
import static nu.kommunalutveckling.finance.sie.SieApi.voucher;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SieImportRefusalsTest {
    private static final String SOUND = voucher("A 1 20220115", "3010", "1 110", "-10", "10");

    /** A change of a sound file, and what the report says of it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("#SIETYP 4", "#SIETYP 3", "not of SIE type 4"),
                Arguments.of("#FORMAT PC8", "#FORMAT UTF8", "PC8"),
                Arguments.of("#FLAGGA 0", "#KSUMMA", "#KSUMMA is missing"),
                Arguments.of("#FLAGGA 0", "FLAGGA 0", "begins with #"),
                Arguments.of("-10\n", "-10.005\n", "two decimals"),
                Arguments.of("-10\n", "-1e1\n", "two decimals"),
                Arguments.of("-10\n", "NaN\n", "two decimals"),
                Arguments.of("-10\n", "-11\n", "off by -1.00"),
                Arguments.of("20220115", "20220230", "YYYYMMDD"),
                Arguments.of("20220115", "20230115", "financial year"),
                Arguments.of("#TRANS 3010", "#TRANS 30x0", "no number"),
                Arguments.of("{1 110}", "{1}", "pairs"),
                Arguments.of("{\n", "", "rows are missing"),
                Arguments.of("10\n}", "10\n", "does not end"),
                Arguments.of("A 1 2022", "%s 1 2022".formatted("A".repeat(61)), "too long"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("faults")
    void faultyFileIsRefusedWithTheLine(String sound, String faulty, String reason) {
        SieApi books = new SieApi();
        String file = books.file(SOUND);
        assertThat(file).contains(sound);
        Response refused = books.send(file.replace(sound, faulty));
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getList("report.errors.reason", String.class))
                .anyMatch(told -> told.contains(reason));
        assertThat(refused.jsonPath().getInt("report.errors[0].row")).isPositive();
        nothingIsWritten(books);
    }

    @Test
    void fileOfAnotherOrganisationIsRefused() {
        SieApi books = new SieApi();
        Response refused = books.send(books.file(SOUND).replace(books.organisationNumber, "999999-9999"));
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getString("report.errors[0].column")).isEqualTo("#ORGNR");
        nothingIsWritten(books);
    }

    @Test
    void everythingUnmappedIsNamedAtOnce() {
        SieApi books = new SieApi();
        Response refused = books.send(books.file(SOUND
                + voucher("A 2 20220116", "8010", "1 110", "1", "-1")
                + voucher("A 3 20220116", "8110", "1 777", "1", "-1")
                + voucher("A 4 20220116", "6010", "1 777 6 55", "1", "-1")
                + voucher("A 5 20220116", "6010", "1 778", "1", "-1")
                + voucher("A 6 20220116", "6010", "", "1", "-1")));
        isProblem(refused, 422, "sie-unmapped");
        assertThat(refused.jsonPath().getList("unmapped.accounts")).containsExactly(8010, 8110);
        assertThat(refused.jsonPath().getList("unmapped.costCentres")).containsExactly("777", "778");
        assertThat(refused.jsonPath().getList("unmapped.projects")).containsExactly("55");
        assertThat(refused.jsonPath().getList("unmapped.accountsWithoutArea")).containsExactly(6010);
        nothingIsWritten(books);
    }

    @Test
    void voucherTwiceInOneFileIsRefused() {
        SieApi books = new SieApi();
        Response refused = books.send(books.file(SOUND + SOUND));
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getString("report.errors[0].reason")).contains("twice");
        nothingIsWritten(books);
    }

    @Test
    void knownVoucherThatSaysSomethingElseIsRefused() {
        SieApi books = new SieApi();
        books.imported(books.file(SOUND));
        Response refused = books.send(books.file(voucher("A 1 20220115", "3010", "1 110", "-11", "11")));
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getString("report.errors[0].reason")).contains("said something else");
        assertThat(books.entries("area=" + books.welfare).getInt("_meta.totalRecords"))
                .isEqualTo(1);
    }

    @Test
    void entryThatTheLedgerRefusesStopsTheFile() {
        SieApi books = new SieApi();
        String file = books.file(voucher("A 1 20190115", "3010", "1 110", "-10", "10"))
                .replace("20220101 20221231", "20190101 20191231");
        Response refused = books.send(file);
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getString("report.errors[0].column")).isEqualTo("area");
        nothingIsWritten(books);
    }

    /** Closes a tertial that no other test writes into, and opens it again. */
    @Test
    void voucherInAClosedPeriodStopsTheFile() {
        SieApi books = new SieApi();
        String file = books.file(voucher("A 1 20200115", "3010", "1 110", "-10", "10"))
                .replace("20220101 20221231", "20200101 20201231");
        change("CLOSED");
        Response refused = books.send(file);
        change("OPEN");
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getString("report.errors[0].column")).isEqualTo("bookedOn");
        assertThat(books.imported(file).getInt("imported")).isEqualTo(1);
    }

    private static void change(String state) {
        String address = "/finance/v1/period-closings/2020-T1";
        String tag =
                given().auth().oauth2(Tokens.withRoles("admin")).get(address).header("ETag");
        Response changed = given().auth()
                .oauth2(Tokens.withRoles("admin"))
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"state\": \"%s\", \"reason\": \"Prov.\"}".formatted(state))
                .put(address);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    }

    @Test
    void booksWithoutMappingAreNotFound() {
        isProblem(
                editor().contentType("application/x-sie")
                        .body(SOUND.getBytes(SieReader.PC8))
                        .post(SieApi.MAPPINGS + "111111-1111/imports"),
                404,
                "not-found");
    }

    @Test
    void sendingNeedsAKeyAndARole() {
        SieApi books = new SieApi();
        String address = SieApi.MAPPINGS + books.organisationNumber + "/imports";
        isProblem(
                given().auth()
                        .oauth2(Tokens.withRoles("finance-editor"))
                        .contentType("application/x-sie")
                        .body(books.file(SOUND).getBytes(SieReader.PC8))
                        .post(address),
                400,
                "idempotency-key-missing");
        isProblem(
                given().auth()
                        .oauth2(Tokens.withRoles("auditor"))
                        .contentType("application/x-sie")
                        .body(books.file(SOUND).getBytes(SieReader.PC8))
                        .post(address),
                403,
                "forbidden");
    }

    private static void nothingIsWritten(SieApi books) {
        assertThat(books.entries("area=" + books.welfare).getInt("_meta.totalRecords"))
                .isZero();
        assertThat(books.imported(books.file(SOUND)).getInt("imported")).isEqualTo(1);
    }
}
