package nu.kommunalutveckling.local;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Made-up meetings of tertials 1–2 of 2020 and of 2022 whose attendance and forms round to the printed ones ({@link DemoMeetings}),
 * in the networks that {@code ./ku up} has loaded. They go in through the doors that any client uses; each period is closed when all
 * are there. May be repeated, also after a run that broke: what is there is left as it is.
 */
public final class NetworkDemo {
    private static final List<String> PERIODS = List.of("2020-T1-2", "2022");
    private static final int FIRST_YEAR = 2020;

    private final DemoApi api;

    /**
     * @param at where the network service answers, itself or behind the gateway
     * @param token of someone who may write networks and close periods
     */
    public NetworkDemo(URI at, String token) {
        this.api = new DemoApi(Part.NETWORK, at, token);
    }

    /** Loads each period that is not closed yet, and closes it. */
    public void load() throws IOException, InterruptedException {
        for (String period : PERIODS) {
            if (api.isClosed(period)) {
                continue;
            }
            Map<String, List<Seat>> seats = new HashMap<>();
            for (DemoMeetings.Network network : DemoMeetings.networks()) {
                seats.put(network.key(), seats(network));
            }
            for (DemoMeetings.Meeting meeting : DemoMeetings.of(period)) {
                register(meeting, seats.getOrDefault(meeting.network(), List.of()));
            }
            api.close(period);
        }
    }

    /** A seat of the service, with the place it has among the seats of the network. */
    private record Seat(String id, String organisation) {}

    /** The seats in the order of the demo's; those that are missing are given first. */
    private List<Seat> seats(DemoMeetings.Network network) throws IOException, InterruptedException {
        List<Seat> there = new ArrayList<>(seatsOf(network.key()));
        boolean complete = true;
        List<Seat> unused = new ArrayList<>(there);
        for (int nth = 0; nth < network.organisations().size(); nth++) {
            String organisation = network.organisations().get(nth);
            if (take(unused, organisation) == null) {
                complete = false;
                give(network.key(), organisation, nth);
            }
        }
        List<Seat> all = complete ? there : new ArrayList<>(seatsOf(network.key()));
        List<Seat> ordered = new ArrayList<>();
        for (String organisation : network.organisations()) {
            Seat seat = take(all, organisation);
            if (seat == null) {
                throw new Trouble("Demo networks: " + network.key() + " has too few seats of " + organisation);
            }
            ordered.add(seat);
        }
        return ordered;
    }

    private static @Nullable Seat take(List<Seat> from, String organisation) {
        for (Seat seat : from) {
            if (seat.organisation().equals(organisation)) {
                from.remove(seat);
                return seat;
            }
        }
        return null;
    }

    private List<Seat> seatsOf(String network) throws IOException, InterruptedException {
        return api
                .get("seats?limit=1000&network=" + network)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(seat -> new Seat(seat.getString("id"), seat.getString("organisation")))
                .toList();
    }

    private void give(String network, String organisation, int nth) throws IOException, InterruptedException {
        String vacancies = DemoMeetings.vacancies(network, organisation).stream()
                .map(days -> "{\"vacantFrom\":\"%s\",\"vacantTo\":\"%s\"}".formatted(days.first(), days.last()))
                .collect(Collectors.joining(","));
        api.post("seats", """
                {"network":"%s","organisation":"%s","validFrom":"%d-01-01","validTo":null,"vacancies":[%s]}""".formatted(network, organisation, FIRST_YEAR, vacancies), "seat " + nth);
    }

    private void register(DemoMeetings.Meeting meeting, List<Seat> seats) throws IOException, InterruptedException {
        String id = meeting(meeting);
        if (!meeting.held()) {
            return;
        }
        List<String> entries = new ArrayList<>();
        for (int nth = 0; nth < seats.size(); nth++) {
            DemoMeetings.Presence presence = meeting.presences().get(nth);
            if (presence != DemoMeetings.Presence.VACANT) {
                entries.add("{\"seat\":\"%s\",\"presence\":\"%s\",\"channel\":%s}"
                        .formatted(seats.get(nth).id(), presence, channel(meeting, presence, nth)));
            }
        }
        api.post("meetings/" + id + "/attendances", "{\"attendances\":[%s]}".formatted(String.join(",", entries)));
    }

    private static String channel(DemoMeetings.Meeting meeting, DemoMeetings.Presence presence, int nth) {
        if (presence == DemoMeetings.Presence.ABSENT) {
            return "null";
        }
        boolean remote = meeting.form().equals("DIGITAL") || (meeting.form().equals("HYBRID") && nth % 2 == 0);
        return remote ? "\"REMOTE\"" : "\"ON_SITE\"";
    }

    /** The id of the network's meeting of that day, which is made when there is none. */
    private String meeting(DemoMeetings.Meeting meeting) throws IOException, InterruptedException {
        String month = "meetings?limit=1000&network=" + meeting.network() + "&period="
                + meeting.day().getYear();
        for (JsonObject there : api.get(month).getJsonArray("items").getValuesAs(JsonObject.class)) {
            if (there.getString("day").equals(meeting.day().toString())) {
                return there.getString("id");
            }
        }
        return api.post("meetings", """
                        {"network":"%s","day":"%s","startsAt":"09:00","endsAt":"12:00","form":"%s","state":"%s",
                         "cancellationReason":%s,"place":%s,"guests":%d}""".formatted(
                                meeting.network(),
                                meeting.day(),
                                meeting.form(),
                                meeting.held() ? "HELD" : "CANCELLED",
                                meeting.held() ? "null" : "\"PANDEMIC\"",
                                meeting.form().equals("DIGITAL") ? "null" : "\"Huskvarna\"",
                                meeting.guests()))
                .json()
                .getString("id");
    }
}
