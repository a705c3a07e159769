package nu.kommunalutveckling.gateway.webhooks;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What subscribing refuses. */
final class WebhookRefusals {
    static final Refusal TOO_MANY = new Refusal(
            "too-many-webhooks",
            409,
            new Text("För många webhooks", "Too many webhooks"),
            new Text("Högst %s. Ta bort en först.", "At most %s. Remove one first."));
    static final Refusal NO_KEY = new Refusal(
            "webhooks-not-configured",
            503,
            new Text("Webhooks är inte uppsatta", "Webhooks are not configured"),
            new Text(
                    "Installationen har ingen nyckel att förvara hemligheter under (ku.webhooks.key).",
                    "The installation has no key to keep secrets under (ku.webhooks.key)."));

    private WebhookRefusals() {}
}
