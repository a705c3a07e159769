package nu.kommunalutveckling.survey.surveys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network that a survey asks. How many of it have answered is told with its invitations. */
@Schema(name = "SurveyNetwork")
record NetworkView(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "socialchefer") String key,
        @Schema(examples = "Socialchefer") String name,
        @Schema(examples = "social") String area,
        @Schema(examples = "14") int invited) {
    static NetworkView of(SurveyNetwork network) {
        return new NetworkView(network.survey, network.key, network.name, network.area, network.invited);
    }
}
