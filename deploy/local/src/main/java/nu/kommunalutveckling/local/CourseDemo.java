package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Made-up courses of 2022 whose sums are the printed ones: 72 occasions held, 1 421 participants, 21 occasions cancelled, 285
 * participants at the largest, from all thirteen municipalities and the region. The rows are the same in every run, and go in
 * through the doors that any client uses; the period is closed when all are there. May be repeated, also after a run that broke.
 */
public final class CourseDemo {

    private static final String YEAR = "2022";
    private static final int HELD = 72;
    private static final int CANCELLED = 21;
    private static final int PARTICIPANTS = 1_421;
    private static final int LARGEST = 285;
    /** The occasion that the largest number came to: the conference of the year. */
    private static final int CONFERENCE = 60;

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Key, kind, subject, Swedish title, English title. */
    private static final List<String> COURSES = List.of(
            "chefsdag,CONFERENCE,ledarskap,Länets chefsdag,The county's day for managers",
            "motiverande-samtal,COURSE,missbruk-och-beroende,Motiverande samtal,Motivational interviewing",
            "motiverande-samtal-fortsattning,COURSE,missbruk-och-beroende,\"Motiverande samtal, fortsättning\",\"Motivational interviewing, continued\"",
            "aterfallsprevention,COURSE,missbruk-och-beroende,Återfallsprevention,Relapse prevention",
            "barnsamtal,COURSE,barn-och-unga,Samtal med barn,Talking with children",
            "barns-behov-i-centrum,COURSE,barn-och-unga,Barns behov i centrum,Children's needs in the centre",
            "tecken-som-stod,COURSE,funktionshinder,Tecken som stöd,Signs as support",
            "lagaffektivt-bemotande,COURSE,funktionshinder,Lågaffektivt bemötande,Low-arousal approach",
            "bemotande-vid-demens,COURSE,aldre,Bemötande vid demens,Meeting people with dementia",
            "palliativ-vard,THEME_DAY,aldre,Palliativ vård,Palliative care",
            "forflyttningsteknik,COURSE,aldre,Förflyttningsteknik,Moving and handling",
            "ny-som-chef,COURSE,ledarskap,Ny som chef,New as a manager",
            "utvecklande-ledarskap,COURSE,ledarskap,Utvecklande ledarskap,Developing leadership",
            "forvaltningsratt,COURSE,juridik,Förvaltningsrätt i vardagen,Administrative law in everyday work",
            "offentlighet-och-sekretess,COURSE,juridik,Offentlighet och sekretess,Public access and secrecy",
            "vald-i-nara-relationer,THEME_DAY,vald-i-nara-relationer,Våld i nära relationer,Violence in close relationships",
            "traumamedveten-omsorg,HIGHER_EDUCATION,barn-och-unga,Traumamedveten omsorg,Trauma-informed care",
            "klarsprak,COURSE,kommunikation,Klarspråk,Plain language");

    private static final List<String> PLACES =
            List.of("Jönköping", "Nässjö", "Värnamo", "Eksjö", "Huskvarna", "Vetlanda", "Tranås");

    /** Who sends participants, the larger ones oftener: each head comes from the next in the list. */
    private static final List<String> SENDERS = List.of(
            "0680", "0683", "0662", "0682", "0680", "0685", "0687", "0686", "0680", "0665", "0643", "0684", "0680",
            "0617", "0604", "0642", "06", "0680", "0662", "0683", "0680", "0682", "0685", "other");

    private final DemoApi api;

    /**
     * @param at where the course service answers, itself or behind the gateway
     * @param token of someone who may write courses and close periods
     */
    public CourseDemo(URI at, String token) {
        this.api = new DemoApi(Part.COURSE, at, token);
    }

    /** Loads the year and closes it; does nothing when it is closed already. */
    public void load() throws IOException, InterruptedException {
        if (api.isClosed(YEAR)) {
            return;
        }
        List<String> keys = keys();
        api.importRows("courses", "key,kind,subject,titleSv,titleEn\n" + String.join("\n", COURSES) + "\n");
        api.importRows("occasions", occasions(keys));
        api.importRows("participations", participations(keys));
        for (int nth = 0; nth < keys.size(); nth++) {
            sayCosts(keys.get(nth), nth);
        }
        api.close(YEAR);
    }

    /** First those held, then those cancelled. */
    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        int[] times = new int[COURSES.size()];
        for (int nth = 0; nth < HELD + CANCELLED; nth++) {
            int course = course(nth);
            keys.add(YEAR + "-" + courseKey(course) + "-" + ++times[course]);
        }
        return keys;
    }

    /** The first course is the conference, held once; the others take turns. */
    private static int course(int nth) {
        return nth == CONFERENCE ? 0 : 1 + nth % (COURSES.size() - 1);
    }

    private static String courseKey(int course) {
        return COURSES.get(course).substring(0, COURSES.get(course).indexOf(','));
    }

    private static String occasions(List<String> keys) {
        StringBuilder rows = new StringBuilder(
                "key,course,state,cancellationReason,form,place,sessions,lastRegistrationDay,capacity,fee\n");
        for (int nth = 0; nth < keys.size(); nth++) {
            LocalDate day = day(nth);
            boolean digital = nth != CONFERENCE && nth % 5 < 2;
            rows.append(String.join(
                            ",",
                            keys.get(nth),
                            courseKey(course(nth)),
                            nth < HELD ? "HELD" : "CANCELLED",
                            reason(nth),
                            digital ? "DIGITAL" : "PHYSICAL",
                            digital ? "" : PLACES.get(nth % PLACES.size()),
                            at(day, 9) + "/" + at(day, 16),
                            day.minusDays(14).toString(),
                            nth == CONFERENCE ? "300" : "40",
                            String.valueOf(fee(nth))))
                    .append('\n');
        }
        return rows.toString();
    }

    /** Those held spread over the year's terms, those cancelled most in its first months: a Tuesday, Wednesday or Thursday. */
    private static LocalDate day(int nth) {
        int days = nth < HELD ? 17 + nth * 328 / HELD : 12 + (nth - HELD) * 150 / CANCELLED;
        LocalDate day = LocalDate.ofYearDay(2022, days);
        while (day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) < 0
                || day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(SWEDEN).toInstant().toString();
    }

    private static String reason(int nth) {
        if (nth < HELD) {
            return "";
        }
        int cancelled = nth - HELD;
        return cancelled < 5 ? "PANDEMIC" : cancelled < 9 ? "ILLNESS" : cancelled < 20 ? "TOO_FEW_REGISTERED" : "OTHER";
    }

    private static int fee(int nth) {
        return nth == CONFERENCE ? 950 : 1_200 + 100 * (nth % 6);
    }

    private static String participations(List<String> keys) {
        StringBuilder rows = new StringBuilder("occasion,organisation,participants\n");
        int next = 0;
        int sum = 0;
        for (int nth = 0; nth < HELD; nth++) {
            int heads = heads(nth);
            int[] from = new int[SENDERS.size()];
            for (int head = 0; head < heads; head++) {
                from[SENDERS.indexOf(SENDERS.get(next++ % SENDERS.size()))]++;
            }
            for (int sender = 0; sender < from.length; sender++) {
                if (from[sender] > 0) {
                    rows.append(keys.get(nth))
                            .append(',')
                            .append(SENDERS.get(sender))
                            .append(',')
                            .append(from[sender])
                            .append('\n');
                }
            }
            sum += heads;
        }
        if (sum != PARTICIPANTS) {
            throw new IllegalStateException("The demo's participants are " + sum + ", not " + PARTICIPANTS);
        }
        return rows.toString();
    }

    /** Sixteen on average, one fewer here where one more was there; the conference aside. */
    private static int heads(int nth) {
        if (nth == CONFERENCE) {
            return LARGEST;
        }
        int ordinary = nth < CONFERENCE ? nth : nth - 1;
        int off = 1 + ordinary / 2 % 9;
        return ordinary == HELD - 2 ? 16 : ordinary % 2 == 0 ? 16 - off : 16 + off;
    }

    private void sayCosts(String occasion, int nth) throws IOException, InterruptedException {
        int fixed = nth >= HELD ? 1_500 : nth == CONFERENCE ? 185_000 : 12_000 + 1_000 * (nth % 7);
        String costs = "{\"fixedCost\":%d,\"costPerParticipant\":%d,\"feesInvoiced\":null}"
                .formatted(fixed, nth % 5 < 2 ? 0 : 220);
        api.create("occasions/" + occasion + "/economy", costs);
    }
}
