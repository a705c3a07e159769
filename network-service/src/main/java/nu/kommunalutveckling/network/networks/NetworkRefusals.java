package nu.kommunalutveckling.network.networks;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What makes a network impossible, or something in it. */
public final class NetworkRefusals {
    public static final Refusal SEATS_TAKEN = new Refusal(
            "seats-taken",
            409,
            new Text("Fler platser än nätverket har", "More seats than the network has"),
            new Text(
                    "%s har %s platser. Avsluta en plats, eller höj antalet.",
                    "%s has %s seats. End one of them, or raise the number."));
    public static final Refusal NETWORK_NOT_ACTIVE = new Refusal(
            "network-not-active",
            409,
            new Text("Nätverket är inte aktivt", "The network is not active"),
            new Text("%s är inte aktivt %s.", "%s is not active in %s."));
    static final Refusal KEY_TAKEN = new Refusal(
            "key-taken",
            409,
            new Text("Nyckeln är upptagen", "The key is taken"),
            new Text("Det finns redan ett nätverk med nyckeln %s.", "There is a network with the key %s already."));
    static final Refusal MEETINGS_OUTSIDE = new Refusal(
            "meetings-outside",
            409,
            new Text("Möten utanför de aktiva åren", "Meetings outside the active years"),
            new Text("%s har möten år %s.", "%s has meetings in %s."));

    private NetworkRefusals() {}
}
