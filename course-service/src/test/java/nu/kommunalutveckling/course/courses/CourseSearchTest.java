package nu.kommunalutveckling.course.courses;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.courseOf;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what must come first. The courses have a subject of their own, for other tests add theirs. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CourseSearchTest {
    private static final String SUBJECT = "sokord";

    /** Key, title, target group, lecturer, description. */
    private static final List<List<String>> CATALOGUE = List.of(
            List.of("sok-riskbruk", "Riskbruk, missbruk och beroende", "Socialsekreterare", "Regionen", "Om alkohol."),
            List.of("sok-mi", "Motiverande samtal", "Socialsekreterare", "Anna Lind", "Samtal om förändring."),
            List.of("sok-mi-forts", "Motiverande samtal, fortsättning", "Kuratorer", "Anna Lind", "Fördjupning."),
            List.of("sok-ledare", "Ledarskapsutbildning för nya chefer", "Chefer", "Högskolan", "Att leda andra."),
            List.of("sok-excel", "Excel för ekonomer", "Ekonomer", "Per Ek", "Kalkylblad."),
            List.of("sok-aldre", "Bemötande av äldre", "Undersköterskor", "Eva Öst", "Äldreomsorg i vardagen."),
            List.of("sok-forskola", "Språk i förskolan", "Förskollärare", "Eva Öst", "Barns språk."),
            List.of("sok-skola", "Rektorn som pedagogisk ledare", "Rektorer", "Högskolan", "Skolans styrning."),
            List.of("sok-hot", "Hot och våld i arbetet", "Alla", "Polisen", "Säkerhet."),
            List.of("sok-upphandling", "Offentlig upphandling", "Inköpare", "Jurist", "Lagen om upphandling."),
            List.of("sok-office", "Office-365a/Teams: kom i gång", "Handläggare", "It-enheten", "Dela och mötas."),
            List.of("sok-engelska", "Klarspråk", "Handläggare", "Språkrådet", "Att skriva enkelt."));

    @BeforeEach
    void catalogue() {
        for (List<String> row : CATALOGUE) {
            if (get("/courses/" + row.get(0)).statusCode() == 404) {
                var course = courseOf(row.get(0), row.get(1));
                course.put("subject", SUBJECT);
                course.put("targetGroupSv", row.get(2));
                course.put("lecturer", row.get(3));
                course.put("descriptionSv", row.get(4));
                if (row.get(0).equals("sok-engelska")) {
                    course.put("titleEn", "Plain language for officials");
                }
                created(post(editor(), "/courses", course));
            }
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        // as written
        "motiverande samtal, sok-mi",
        "Riskbruk, sok-riskbruk",
        "Excel för ekonomer, sok-excel",
        // upper case
        "MOTIVERANDE SAMTAL, sok-mi",
        "ÄLDRE, sok-aldre",
        // inflected
        "missbruket, sok-riskbruk",
        "samtalet motiverande, sok-mi",
        "ekonomerna, sok-excel",
        "upphandlingar, sok-upphandling",
        "rektorer, sok-skola",
        "chef, sok-ledare",
        "våldet, sok-hot",
        // without dots and rings, or with
        "aldre, sok-aldre",
        "bemotande, sok-aldre",
        "forskola, sok-forskola",
        "sprak forskolan, sok-forskola",
        "valdet, sok-hot",
        "klarsprak, sok-engelska",
        // misspelt
        "misbruk, sok-riskbruk",
        "motivernade samtal, sok-mi",
        "motiverande smatal, sok-mi",
        "upphandlng, sok-upphandling",
        "exel, sok-excel",
        "rektron, sok-skola",
        "bemötnde, sok-aldre",
        "förskolann, sok-forskola",
        "ledarskp, sok-ledare",
        "beronde, sok-riskbruk",
        // two words, in any order, also of different fields
        "samtal motiverande, sok-mi",
        "nya chefer, sok-ledare",
        "beroende missbruk, sok-riskbruk",
        "samtal kuratorer, sok-mi-forts",
        "eva förskola, sok-forskola",
        // part of a word
        "ledarskap, sok-ledare",
        "motiv, sok-mi",
        "upphandl, sok-upphandling",
        "omsorg, sok-aldre",
        "utbildning, sok-ledare",
        // who holds it, whom it is for, what it is called in English
        "polisen, sok-hot",
        "undersköterskor, sok-aldre",
        "plain language, sok-engelska",
        // small words and words that nobody has do not count
        "kurs om missbruk, sok-riskbruk",
        "motiverande samtal i Jönköping, sok-mi",
        "utbildning för chefer, sok-ledare",
        // words with figures and signs in them
        "office 365a, sok-office",
        "Office-365a, sok-office",
        "365a, sok-office",
        "teams, sok-office",
        "it enheten, sok-office",
        // where no course has all the words, the commonest gives way
        "språk polisen, sok-hot"
    })
    void whatIsMeantComesFirst(String typed, String first) {
        assertThat(found("/courses", "key", typed)).as(typed).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqqqq", "och", "!", "'; drop table course; --", "%", "a | b & !c", "<->", "\\"})
    void whatMeansNothingFindsNothingAndHarmsNothing(String typed) {
        assertThat(found("/courses", "key", typed)).isEmpty();
        assertThat(ok(get("/courses?subject=" + SUBJECT)).jsonPath().getInt("_meta.totalRecords"))
                .isEqualTo(CATALOGUE.size());
    }

    @Test
    void aWordThatIsRightIsNotTakenForAMisspelling() {
        assertThat(found("/courses", "key", "missbruk")).containsExactly("sok-riskbruk");
        assertThat(found("/courses", "key", "motiverande")).containsExactly("sok-mi", "sok-mi-forts");
    }

    @Test
    void anOrderOfOnesOwnGoesBeforeTheBestMatch() {
        List<String> keys = RestAssured.given()
                .queryParams("q", "motiverande", "subject", SUBJECT, "sort", "-title")
                .get(COURSE + "/courses")
                .jsonPath()
                .getList("items.key");
        assertThat(keys).containsExactly("sok-mi-forts", "sok-mi");
    }

    @Test
    void occasionsAreFoundByTheWordsOfTheirCourseAndComeByTime() {
        String late = occasion(occasionOf(key("s"), "sok-mi", inDays(90), 5));
        String soon = occasion(occasionOf(key("s"), "sok-mi", inDays(80), 5));
        String further = occasion(occasionOf(key("s"), "sok-mi-forts", inDays(70), 5));
        assertThat(found("/occasions", "key", "motiverande samtal")).containsExactly(soon, late, further);
    }

    private static List<String> found(String path, String column, String typed) {
        return RestAssured.given()
                .queryParams("q", typed, "subject", SUBJECT)
                .get(COURSE + path)
                .jsonPath()
                .getList("items." + column);
    }
}
