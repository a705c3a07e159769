package nu.kommunalutveckling.gateway.municipalities;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality of the county, with the way to its page. */
@Schema(name = "MunicipalityItem")
record MunicipalityItem(
        @Schema(examples = "0680") String code,
        @Schema(examples = "Jönköping") String name,
        @Schema(examples = "Jönköpings kommun") String officialName,
        @JsonProperty("_links") ItemLinks links) {

    /** The page, and the same as one flat table. */
    @Schema(name = "MunicipalityItemLinks")
    record ItemLinks(String self, String rows) {}

    /** The thirteen, in the order of their codes. */
    @Schema(name = "MunicipalityList")
    record MunicipalityList(List<MunicipalityItem> items) {}

    static MunicipalityList all(String baseUrl) {
        return new MunicipalityList(
                Stream.of(Municipality.values()).map(one -> of(one, baseUrl)).toList());
    }

    private static MunicipalityItem of(Municipality one, String baseUrl) {
        String self = baseUrl + "/goals/v1/municipalities/" + one.scbCode();
        return new MunicipalityItem(
                one.scbCode(), one.shortName(), one.displayName(), new ItemLinks(self, self + "/rows"));
    }
}
