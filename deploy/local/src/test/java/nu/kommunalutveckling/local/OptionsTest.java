package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void takesEverythingInAnyOrder() {
        var options = Options.of(List.of("up", "--port-offset", "100", "-d", "--home", "/tmp/x"));
        assertThat(options.command()).isEqualTo("up");
        assertThat(options.portOffset()).hasValue(100);
        assertThat(options.detached()).isTrue();
        assertThat(options.home()).isEqualTo(Path.of("/tmp/x"));
    }

    @Test
    void aNameIsAWordOfItsOwn() {
        assertThat(Options.of(List.of("token", "admin")).name()).isEqualTo("admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "up --port-offset",
                "up --port-offset ten",
                "up --port-offset -1",
                "up --port-offset 60000",
                "up --what",
                "token one two"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
        assertThatExceptionOfType(Options.Unclear.class).isThrownBy(() -> Options.of(words));
    }
}
