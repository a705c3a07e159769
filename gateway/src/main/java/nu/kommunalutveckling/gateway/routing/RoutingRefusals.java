package nu.kommunalutveckling.gateway.routing;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** The refusals that only a gateway gives. */
final class RoutingRefusals {
    static final Refusal ANSWER_TIMEOUT = new Refusal(
            "answer-timeout",
            504,
            new Text("Tjänsten svarade inte i tid", "The service did not answer in time"),
            new Text(
                    "Tjänsten tog emot begäran men svarade inte. Om den skrev något är okänt: läs om innan du försöker igen.",
                    "The service took the request but did not answer. Whether it wrote anything is unknown: read again"
                            + " before you retry."));

    static final Refusal VERSION_TOO_OLD = new Refusal(
            "http-version",
            505,
            new Text("För gammal version av HTTP", "The version of HTTP is too old"),
            new Text("Använd HTTP/1.1.", "Use HTTP/1.1."));

    private RoutingRefusals() {}
}
