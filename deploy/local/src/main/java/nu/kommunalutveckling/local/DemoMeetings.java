package nu.kommunalutveckling.local;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * What the meetings of {@link NetworkDemo} are, the same in every run. How many seats each network has, how many meetings and how
 * many seats present at all of them together stand in {@code demo-networks.csv} and {@code demo-meetings.csv}; who was away when
 * is drawn, oftener from some than from others.
 */
final class DemoMeetings {
    private static final String FIRST_PERIOD = "2020-T1-2";
    private static final String ALL_NETWORKS = "all-networks";
    private static final LocalDate PANDEMIC = LocalDate.of(2020, 3, 12);

    /** Of the meetings of 2020 in the order of their days: first in rooms, then digital with a hybrid here and there, then in rooms. */
    private static final int FIRST_DIGITAL = 22;

    private static final int LAST_DIGITAL = 60;
    private static final int HYBRID = 11;

    /** How much likelier than others an organisation is to be away. */
    private static final Map<String, Double> AWAY =
            Map.of("0604", 1.5, "0617", 1.6, "0642", 1.8, "0687", 1.3, "06", 1.3, "0680", 0.8, "0682", 0.8);

    private DemoMeetings() {}

    /** How a seat was represented. */
    enum Presence {
        PRESENT,
        SUBSTITUTE,
        ABSENT,
        /** Nobody has the seat, so nobody is expected. */
        VACANT
    }

    /**
     * One of the reference's networks ({@code reference/network/networks.json}), and whose its seats are.
     *
     * @param organisations one for each seat
     */
    record Network(String key, String series, List<String> organisations) {}

    /** @param presences one for each seat of the network, in their order; empty when the meeting was not held */
    record Meeting(String network, LocalDate day, String form, boolean held, int guests, List<Presence> presences) {}

    /** First and last day. */
    record Days(LocalDate first, LocalDate last) {}

    /** One line of {@code demo-meetings.csv}. */
    private record Line(String period, String network, Set<String> vacant, int held, int cancelled, int present) {}

    static List<Network> networks() throws IOException {
        return DemoFile.lines("demo-networks.csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Network(cells[0], cells[1], List.of(cells[2].split(" ", -1))))
                .toList();
    }

    /** On which days nobody has an organisation's seat: throughout the years that a line says so of. */
    static List<Days> vacancies(String network, String organisation) throws IOException {
        return meetingLines().stream()
                .filter(line -> line.network().equals(network) && line.vacant().contains(organisation))
                .map(line -> Integer.parseInt(line.period().substring(0, 4)))
                .map(year -> new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
    }

    /** All the meetings of a period, held or cancelled, by day. */
    static List<Meeting> of(String period) throws IOException {
        Map<String, Network> networks = new HashMap<>();
        networks().forEach(network -> networks.put(network.key(), network));
        List<Meeting> meetings = new ArrayList<>();
        List<Line> lines = meetingLines().stream()
                .filter(line -> line.period().equals(period))
                .toList();
        for (int nth = 0; nth < lines.size(); nth++) {
            Line line = lines.get(nth);
            meetings.addAll(meetings(line, Objects.requireNonNull(networks.get(line.network())), nth));
        }
        meetings.sort(Comparator.comparing(Meeting::day).thenComparing(Meeting::network));
        return withForms(period, meetings, networks);
    }

    private static List<Meeting> meetings(Line line, Network network, int nth) {
        int all = line.held() + line.cancelled();
        Random random =
                new Random(line.period().hashCode() * 31L + line.network().hashCode());
        List<List<Presence>> presences = presences(line, network.organisations(), random);
        List<Meeting> meetings = new ArrayList<>();
        int held = 0;
        for (int one = 0; one < all; one++) {
            LocalDate day = day(line.period(), (one + nth % 10 / 10.0) / all);
            boolean cancelled = one >= all / 2 && one < all / 2 + line.cancelled();
            meetings.add(new Meeting(
                    line.network(),
                    day,
                    "PHYSICAL",
                    !cancelled,
                    cancelled ? 0 : random.nextInt(4),
                    cancelled ? List.of() : presences.get(held++)));
        }
        return meetings;
    }

    /** Everybody is there but for so many as must be away for the line's sum; a few of those there are substitutes. */
    private static List<List<Presence>> presences(Line line, List<String> organisations, Random random) {
        record Cell(int meeting, int seat, double away) {}
        List<Cell> cells = new ArrayList<>();
        List<List<Presence>> presences = new ArrayList<>();
        for (int meeting = 0; meeting < line.held(); meeting++) {
            List<Presence> of = new ArrayList<>();
            for (int seat = 0; seat < organisations.size(); seat++) {
                String organisation = organisations.get(seat);
                boolean vacant = line.vacant().contains(organisation);
                of.add(vacant ? Presence.VACANT : random.nextInt(16) == 0 ? Presence.SUBSTITUTE : Presence.PRESENT);
                if (!vacant) {
                    cells.add(new Cell(meeting, seat, random.nextDouble() * AWAY.getOrDefault(organisation, 1.0)));
                }
            }
            presences.add(of);
        }
        cells.sort(Comparator.comparingDouble(Cell::away).reversed());
        cells.subList(0, cells.size() - line.present())
                .forEach(cell -> presences.get(cell.meeting()).set(cell.seat(), Presence.ABSENT));
        return presences;
    }

    /**
     * A weekday some part of the way through the terms of a period, which July is no part of.
     *
     * @param part from 0 to below 1
     */
    private static LocalDate day(String period, double part) {
        boolean first = period.equals(FIRST_PERIOD);
        LocalDate spring = first ? LocalDate.of(2020, 1, 8) : LocalDate.of(2022, 1, 10);
        int springDays = first ? 167 : 163;
        LocalDate autumn = first ? LocalDate.of(2020, 8, 17) : LocalDate.of(2022, 8, 15);
        int autumnDays = first ? 12 : 120;
        int nth = (int) (part * (springDays + autumnDays));
        LocalDate day = nth < springDays ? spring.plusDays(nth) : autumn.plusDays(nth - springDays);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<Meeting> withForms(String period, List<Meeting> meetings, Map<String, Network> networks) {
        List<Meeting> formed = new ArrayList<>();
        int counted = 0;
        for (Meeting meeting : meetings) {
            boolean counts = meeting.held()
                    && Objects.requireNonNull(networks.get(meeting.network()))
                            .series()
                            .equals(ALL_NETWORKS);
            String form = !period.equals(FIRST_PERIOD)
                    ? List.of("PHYSICAL", "DIGITAL", "PHYSICAL", "HYBRID", "PHYSICAL")
                            .get(formed.size() % 5)
                    : counts ? form(counted) : meeting.day().isBefore(PANDEMIC) ? "PHYSICAL" : "DIGITAL";
            counted += counts ? 1 : 0;
            formed.add(new Meeting(
                    meeting.network(), meeting.day(), form, meeting.held(), meeting.guests(), meeting.presences()));
        }
        return formed;
    }

    /** The form of the nth meeting of 2020 that counts for the printed shares. */
    private static String form(int nth) {
        if (nth < FIRST_DIGITAL || nth >= LAST_DIGITAL) {
            return "PHYSICAL";
        }
        int digital = LAST_DIGITAL - FIRST_DIGITAL;
        int before = (nth - FIRST_DIGITAL) * HYBRID / digital;
        return (nth - FIRST_DIGITAL + 1) * HYBRID / digital > before ? "HYBRID" : "DIGITAL";
    }

    private static List<Line> meetingLines() throws IOException {
        return DemoFile.lines("demo-meetings.csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Line(
                        cells[0],
                        cells[1],
                        cells[2].isEmpty() ? Set.of() : new HashSet<>(List.of(cells[2].split(" ", -1))),
                        Integer.parseInt(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5])))
                .toList();
    }
}
