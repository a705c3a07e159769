package nu.kommunalutveckling.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules see what they are there to see: each is shown a few lines that break it. */
class HouseRulesTest {
    private static final String SOUND = """
            package nu.kommunalutveckling.sound;
            import jakarta.annotation.security.PermitAll;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.Response;
            import java.time.*;
            import java.math.BigDecimal;
            import org.eclipse.microprofile.openapi.annotations.Operation;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class MeetingDto {}                                                             | which layer",
                "class Outer { static class MeetingHelper {} }                                   | which layer",
                "class MeetingService {}                                                         | which layer",
                "class Service {}                                                                |",
                "@jakarta.persistence.Entity public class Meeting {}                             | package private",
                "@jakarta.persistence.Entity class Meeting {}                                    |",
                "public class MeetingRepository {}                                               | package private",
                "@Path(\"a\") class Meetings {}                                                  | 'Resource'",
                "@Path(\"a\") public class MeetingResource {}                                    | package private",
                "@Path(\"a\") class MeetingResource { @GET @PermitAll String one() { return \"\"; } }   | be public",
                "@Path(\"a\") class MeetingResource { @GET public String one() { return \"\"; } }       | who may call",
                "@Path(\"a\") @PermitAll class MeetingResource { @GET public String one() { return \"\"; } } |",
                "@Path(\"a\") @PermitAll class MeetingResource { @GET @Operation(hidden = true) public void one() {} } | not walked",
                "class A { Response a() { return Response.status(404).build(); } }               | set by hand",
                "class A { Response a() { return Response.ok().status(404).build(); } }          | set by hand",
                "class A { void a() { throw new NotFoundException(); } }                         | set by hand",
                "class A { Response a() { return Response.ok().build(); } }                      |",
                "class A { Instant a() { return Instant.now(); } }                               | time is read",
                "class A { java.util.function.Supplier<Instant> a() { return Instant::now; } }   | time is read",
                "class A { LocalDate a() { return LocalDate.now(ZoneId.of(\"UTC\")); } }         | time is read",
                "class A { long a() { return System.currentTimeMillis(); } }                     | time is read",
                "class A { Clock a() { return Clock.systemUTC(); } }                             | time is read",
                "class SystemClock { Clock a() { return Clock.systemUTC(); } }                   |",
                "class A { Instant a(Clock clock) { return Instant.now(clock); } }               |",
                "class A { java.util.Date a = null; }                                            | day or an instant",
                "class A { BigDecimal a(double d) { return new BigDecimal(d); } }                | of a double",
                "class A { BigDecimal a(String d) { return new BigDecimal(d); } }                |",
                "class A { void a() { System.out.println(); } }                                  | standard streams",
                "class A implements nu.kommunalutveckling.measures.Measure {}                    | looks there",
            })
    void breachIsSeen(String code, @Nullable String complaint, @TempDir Path classes) {
        List<String> broken = HouseRules.broken(code(
                classes,
                SOUND + code,
                "@org.jspecify.annotations.NullMarked package nu.kommunalutveckling.sound;",
                "package nu.kommunalutveckling.measures; public interface Measure {}",
                "@org.jspecify.annotations.NullMarked package nu.kommunalutveckling.measures;"));
        if (complaint == null) {
            assertThat(broken).isEmpty();
        } else {
            assertThat(broken).singleElement().asString().contains(complaint);
        }
    }

    @Test
    void packageThatIsNotNullMarkedIsSeen(@TempDir Path classes) {
        assertThat(HouseRules.broken(code(classes, "package nu.kommunalutveckling.bare; class A {}")))
                .singleElement()
                .asString()
                .contains("nu.kommunalutveckling.bare is not @NullMarked");
    }

    @Test
    void packageNamedByItsLayerIsSeen(@TempDir Path classes) {
        assertThat(HouseRules.broken(code(
                        classes,
                        "package nu.kommunalutveckling.util; class A {}",
                        "@org.jspecify.annotations.NullMarked package nu.kommunalutveckling.util;")))
                .singleElement()
                .asString()
                .contains("a package is a feature");
    }

    @Test
    void circleOfPackagesIsSeen(@TempDir Path classes) {
        assertThat(HouseRules.broken(code(
                        classes,
                        "package nu.kommunalutveckling.one; public class A { nu.kommunalutveckling.two.B b; }",
                        "@org.jspecify.annotations.NullMarked package nu.kommunalutveckling.one;",
                        "package nu.kommunalutveckling.two; public class B { nu.kommunalutveckling.one.A a; }",
                        "@org.jspecify.annotations.NullMarked package nu.kommunalutveckling.two;")))
                .singleElement()
                .asString()
                .contains("Cycle");
    }

    private static JavaClasses code(Path classes, String... sources) {
        List<JavaFileObject> files =
                Stream.of(sources).map(HouseRulesTest::source).toList();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none", "-d", classes.toString()), null, files)
                .call();
        assertThat(compiled).isTrue();
        return new ClassFileImporter().importPath(classes);
    }

    private static JavaFileObject source(String code) {
        Matcher type = Pattern.compile("\\b(?:class|interface) (\\w+)").matcher(code);
        String name = type.find() ? type.group(1) : "package-info";
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return code;
            }
        };
    }
}
