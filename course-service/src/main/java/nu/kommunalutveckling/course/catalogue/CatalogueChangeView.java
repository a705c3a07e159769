package nu.kommunalutveckling.course.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A course or an occasion that is new or changed. It is new when it was created after the instant that was asked for.
 *
 * @param kind COURSE or OCCASION
 */
@Schema(name = "CatalogueChange")
record CatalogueChangeView(
        @Schema(examples = "COURSE", maxLength = 10) String kind,
        @Schema(examples = "motiverande-samtal") String key,
        @Schema(examples = "Motiverande samtal") String titleSv,
        Instant createdAt,
        Instant changedAt,
        @JsonProperty("_links") ChangeLinks links) {

    /** Where it can be read. */
    @Schema(name = "CatalogueChangeLinks")
    record ChangeLinks(Target item) {}

    /** An address. */
    @Schema(name = "CatalogueLink")
    record Target(String href) {}

    static CatalogueChangeView of(CatalogueChange change) {
        String base = ConfigProvider.getConfig().getValue("ku.base-url", String.class);
        return new CatalogueChangeView(
                change.kind,
                change.key,
                change.titleSv,
                change.createdAt,
                change.changedAt,
                new ChangeLinks(new Target(base + "/course/v1/" + change.path)));
    }
}
