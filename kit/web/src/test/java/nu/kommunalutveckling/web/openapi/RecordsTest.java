package nu.kommunalutveckling.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {
    record Party(String name, @Nullable String code) {}

    static class Elsewhere {
        record Party(@Nullable String name, String code) {}
    }

    @Schema(name = "Change")
    record ChangeView(
            @Nullable String reason,
            @JsonProperty("_links") @Nullable String links) {}

    private static Records records(Class<?>... types) throws IOException {
        return new Records(Index.of(types));
    }

    @Test
    void nullableIsReadOffTheRecord() throws IOException {
        assertThat(records(Party.class).nullable("Party", Set.of("name", "code")))
                .containsExactly("code");
    }

    @Test
    void schemaAndFieldsMayHaveNamesOfTheirOwn() throws IOException {
        assertThat(records(ChangeView.class).nullable("Change", Set.of("reason", "_links")))
                .containsExactlyInAnyOrder("reason", "_links");
    }

    @Test
    void schemaOfNoRecordHasNothingNullable() throws IOException {
        assertThat(records(Party.class).nullable("Other", Set.of("name", "code")))
                .isEmpty();
        assertThat(records(Party.class).nullable("Party", Set.of("name"))).isEmpty();
    }

    @Test
    void namesakesThatDifferInTheirNullsAreRefused() throws IOException {
        Records records = records(Party.class, Elsewhere.Party.class);
        assertThatThrownBy(() -> records.nullable("Party", Set.of("name", "code")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Party");
    }
}
