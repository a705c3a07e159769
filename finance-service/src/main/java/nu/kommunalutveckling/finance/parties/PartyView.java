package nu.kommunalutveckling.finance.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered counterparty as it is shown. */
@Schema(name = "Party")
record PartyView(
        @Schema(examples = "municipalities") String key,
        @Schema(examples = "Länets kommuner") String sv,

        @Schema(examples = "The municipalities of the county")
        String en) {
    static PartyView of(Party party) {
        return new PartyView(party.key, party.sv, party.en);
    }
}
