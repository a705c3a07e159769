package nu.kommunalutveckling.course.courses;

import static nu.kommunalutveckling.course.Api.courseOf;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.registerMany;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Courses in, changed, filtered and imported. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CourseTest {

    @Test
    void anyoneReadsACourseAsItWasOffered() {
        String key = key("kurs");
        var offer = courseOf(key, "Att leda i förändring");
        offer.put("titleEn", "Leading change");
        offer.put("lecturer", "Högskolan");
        Response made = created(post(editor(), "/courses", offer));
        assertThat(made.header("Location")).isEqualTo("http://localhost:8080/course/v1/courses/" + key);
        Response read = ok(get("/courses/" + key));
        assertThat(read.asString()).isEqualTo(made.asString());
        assertThat(read.asString()).contains("\"titleSv\":\"Att leda i förändring\"", "\"descriptionSv\":null");
    }

    @Test
    void aChangedCourseIsFoundByItsNewWordsAndTheLogKeepsBoth() {
        String key = key("kurs");
        created(post(editor(), "/courses", courseOf(key, "Gammal" + key.substring(5, 13))));
        var change = courseOf(key, "Nymodig" + key.substring(5, 13));
        change.remove("key");
        ok(put(editor(), editor(), "/courses/" + key, "/courses/" + key, change));
        assertThat(found("nymodig" + key.substring(5, 13))).containsExactly(key);
        var log = editor().auth()
                .oauth2(Tokens.withRoles("auditor"))
                .get("/course/v1/changes?sort=at&subject=courses/" + key)
                .jsonPath();
        assertThat(log.getList("items.act")).containsExactly("offered", "changed");
    }

    @Test
    void coursesAreFilteredByWhatTheirOccasionsAre() {
        String subject = key("amne");
        String digital = course(subject);
        String full = course(subject);
        String none = course(subject);
        LocalDate day = inDays(40);
        var online = occasionOf(key("t"), digital, day, 3);
        online.put("form", "DIGITAL");
        occasion(online);
        registerMany(occasion(occasionOf(key("t"), full, day, 2)), 2);

        assertThat(keys("/courses?sort=key&subject=" + subject)).containsExactlyInAnyOrder(digital, full, none);
        assertThat(keys("/courses?subject=" + subject + "&form=DIGITAL")).containsExactly(digital);
        assertThat(keys("/courses?subject=" + subject + "&freeSeats=1")).containsExactly(digital);
        assertThat(keys("/courses?subject=" + subject + "&freeSeats=4")).isEmpty();
        assertThat(keys("/courses?subject=" + subject + "&period=" + day.getYear()))
                .containsExactlyInAnyOrder(digital, full);
        assertThat(keys("/courses?subject=" + subject + "&period=2001")).isEmpty();
        assertThat(ok(get("/subjects")).jsonPath().getList("items.findAll { it.key == '" + subject + "' }.courses"))
                .containsExactly(3);
    }

    @Test
    void aFileOfCoursesComesInOnceAndAllOrNothing() {
        String key = key("kurs");
        String file = "key,kind,subject,titleSv\r\n%s-1,COURSE,provning,Ett\r\n%s-2,EVENT,provning,\"Två, tre\"\r\n"
                .formatted(key, key);
        assertThat(ok(importCsv("/courses/imports?dryRun=true", file))
                        .jsonPath()
                        .getInt("created"))
                .isEqualTo(2);
        assertThat(get("/courses/" + key + "-1").statusCode()).isEqualTo(404);
        assertThat(ok(importCsv("/courses/imports", file)).jsonPath().getInt("created"))
                .isEqualTo(2);
        assertThat(ok(importCsv("/courses/imports", file)).jsonPath().getInt("unchanged"))
                .isEqualTo(2);
        assertThat(ok(get("/courses/" + key + "-2")).jsonPath().getString("titleSv"))
                .isEqualTo("Två, tre");
        assertThat(get("/courses?format=csv").asString().lines().findFirst())
                .hasValue("key,kind,subject,titleSv,titleEn,targetGroupSv,targetGroupEn,descriptionSv,descriptionEn,"
                        + "lecturer,createdAt,changedAt");
    }

    private static String course(String subject) {
        String key = key("kurs");
        var offer = courseOf(key, "Kursen " + key);
        offer.put("subject", subject);
        created(post(editor(), "/courses", offer));
        return key;
    }

    private static List<String> found(String words) {
        return keys("/courses?q=" + words);
    }

    private static List<String> keys(String path) {
        return ok(get(path)).jsonPath().getList("items.key");
    }
}
