package nu.kommunalutveckling.gateway.feed;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What reading the feed refuses. */
final class FeedRefusals {
    static final Refusal POSITION_AHEAD = new Refusal(
            "position-ahead",
            400,
            new Text("Så långt har flödet inte kommit", "The feed has not come that far"),
            new Text(
                    "since är %s, men flödets senaste händelse är %s. Läs från början: platsen kommer från ett annat flöde,"
                            + " eller från tiden före en återläsning.",
                    "since is %s, but the latest event of the feed is %s. Read from the beginning: the place is from"
                            + " another feed, or from before a restore."));
    static final Refusal TOO_MANY_WAITING = new Refusal(
            "too-many-waiting",
            503,
            new Text("För många väntar redan", "Too many are waiting already"),
            new Text(
                    "Läs utan wait, eller försök igen efter så många sekunder som Retry-After säger.",
                    "Read without wait, or retry after as many seconds as Retry-After says."));

    private FeedRefusals() {}
}
