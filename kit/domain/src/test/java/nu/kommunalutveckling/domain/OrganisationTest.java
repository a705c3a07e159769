package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {
    @ParameterizedTest
    @CsvSource({
        "0604, Aneby, Aneby kommun",
        "0617, Gnosjö, Gnosjö kommun",
        "0642, Mullsjö, Mullsjö kommun",
        "0643, Habo, Habo kommun",
        "0662, Gislaved, Gislaveds kommun",
        "0665, Vaggeryd, Vaggeryds kommun",
        "0680, Jönköping, Jönköpings kommun",
        "0682, Nässjö, Nässjö kommun",
        "0683, Värnamo, Värnamo kommun",
        "0684, Sävsjö, Sävsjö kommun",
        "0685, Vetlanda, Vetlanda kommun",
        "0686, Eksjö, Eksjö kommun",
        "0687, Tranås, Tranås kommun",
    })
    void everyMunicipalityIsFoundByItsCode(String code, String shortName, String displayName) {
        Municipality municipality = Municipality.ofScbCode(code).orElseThrow();

        assertThat(municipality.scbCode()).isEqualTo(code);
        assertThat(municipality.shortName()).isEqualTo(shortName);
        assertThat(municipality.displayName()).isEqualTo(displayName);
    }

    @Test
    void thirteenMunicipalitiesStandInTheOrderOfTheirDistinctCodes() {
        assertThat(Stream.of(Municipality.values()).map(Municipality::scbCode))
                .hasSize(13)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property
    void otherDigitsAreNoMunicipality(@ForAll @NumericChars @StringLength(max = 5) String digits) {
        Assume.that(Stream.of(Municipality.values())
                .noneMatch(each -> each.scbCode().equals(digits)));

        assertThat(Municipality.ofScbCode(digits)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"680", " 0680", "0680 ", "Jönköping", ""})
    void codeWithoutItsZeroOrWithMoreIsNoMunicipality(String code) {
        assertThat(Municipality.ofScbCode(code)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void municipalityIsAnOrganisationUnderItsCode(Municipality municipality) {
        assertThat(Organisation.ofCode(municipality.scbCode()))
                .contains(Organisation.of(municipality))
                .get()
                .extracting(Organisation::name, Organisation::kind)
                .containsExactly(municipality.displayName(), OrganisationKind.MUNICIPALITY);
    }

    @Test
    void regionAndCountyBoardHaveCodesOfTheirOwn() {
        assertThat(Organisation.ofCode("06")).contains(Organisation.REGION_JONKOPINGS_LAN);
        assertThat(Organisation.ofCode("06-lst")).contains(Organisation.LANSSTYRELSEN_I_JONKOPINGS_LAN);
        assertThat(Organisation.known())
                .hasSize(15)
                .extracting(Organisation::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void otherOrganisationsAreAllowedAndNotKnown() {
        Organisation other = new Organisation("hogskolan", "Högskolan", OrganisationKind.OTHER);

        assertThat(Organisation.ofCode(other.code())).isEmpty();
    }

    @Test
    void codeOfAMunicipalityGoesWithNoOtherKindAndNoOtherCodeWithAMunicipality() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation("0680", "Jönköpings kommun", OrganisationKind.OTHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation("0580", "Linköpings kommun", OrganisationKind.MUNICIPALITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-06", "06 ", "HOGSKOLAN", "högskolan", "12345678901234567890123456789012345678901"})
    void codeOfAnotherFormIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(code, "Högskolan", OrganisationKind.OTHER));
    }

    @Test
    void organisationWithoutNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation("hogskolan", " ", OrganisationKind.OTHER));
    }
}
