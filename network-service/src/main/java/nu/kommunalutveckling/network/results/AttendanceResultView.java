package nu.kommunalutveckling.network.results;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.network.sums.MeetingCounts;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.SeatCounts;
import nu.kommunalutveckling.network.sums.SeatSum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the meetings of a period gave. Shares are in per cent with one decimal, each rounded by itself from its parts, and null
 * when there is nothing to divide by.
 *
 * @param key null for the networks of no area, and for the total
 * @param held meetings that took place; null, as its forms and the cancelled ones, for an organisation
 * @param counted held meetings whose attendance counts; for an organisation, those at which it was expected
 * @param mean of the shares of the counted meetings, every meeting weighing the same
 * @param lowestShare of the networks counted together; null for one network, and for an organisation
 * @param target attendance aimed at that year; null when there is none, and for several networks
 * @param previousCounted of the same kind of period before, as all that begins so
 * @param change {@code share} − {@code previousShare} in percentage points; null when either is
 */
@Schema(name = "AttendanceResult")
record AttendanceResultView(
        @Schema(examples = "pks") @Nullable String key,
        @Schema(examples = "PKS") String name,
        @Schema(examples = "6") @Nullable Long held,
        @Schema(examples = "3") @Nullable Long physical,
        @Schema(examples = "2") @Nullable Long digital,
        @Schema(examples = "1") @Nullable Long hybrid,
        @Schema(examples = "0") @Nullable Long cancelled,
        @Schema(examples = "50.0") @Nullable BigDecimal physicalShare,
        @Schema(examples = "33.3") @Nullable BigDecimal digitalShare,
        @Schema(examples = "16.7") @Nullable BigDecimal hybridShare,
        @Schema(examples = "6") long counted,
        @Schema(examples = "78") long expected,
        @Schema(examples = "74") long present,
        @Schema(examples = "94.9") @Nullable BigDecimal share,
        @Schema(examples = "94.9") @Nullable BigDecimal mean,
        @Schema(examples = "78") long municipalExpected,
        @Schema(examples = "74") long municipalPresent,
        @Schema(examples = "94.9") @Nullable BigDecimal municipalShare,
        @Schema(examples = "0") long regionExpected,
        @Schema(examples = "0") long regionPresent,
        @Schema(examples = "75.0") @Nullable BigDecimal regionShare,
        @Schema(examples = "bad") @Nullable String lowestNetwork,
        @Schema(examples = "60.0") @Nullable BigDecimal lowestShare,
        @Schema(examples = "skolchefer") @Nullable String highestNetwork,
        @Schema(examples = "95.0") @Nullable BigDecimal highestShare,
        @Schema(examples = "80") @Nullable BigDecimal target,
        @Schema(examples = "5") long previousCounted,
        @Schema(examples = "65") long previousExpected,
        @Schema(examples = "58") long previousPresent,
        @Schema(examples = "89.2") @Nullable BigDecimal previousShare,
        @Schema(examples = "5.7") @Nullable BigDecimal change) {
    private static final int DECIMALS = 1;

    /** @param before the same networks in the period before; null when they had no meetings then */
    static AttendanceResultView of(Group group, @Nullable Group before) {
        MeetingCounts meetings = group.meetings();
        NetworkSum lowest = group.networks().size() > 1 ? group.lowest() : null;
        NetworkSum highest = lowest == null ? null : group.highest();
        return of(
                group.key(),
                group.name(),
                meetings,
                meetings.counted(),
                meetings.meanPercent(DECIMALS),
                group.seats(),
                lowest,
                highest,
                group.target(),
                before == null ? 0 : before.meetings().counted(),
                before == null ? Share.EMPTY : before.seats().all());
    }

    /** @param before the same organisation in the period before; null when it was expected at no meeting then */
    static AttendanceResultView of(SeatSum organisation, @Nullable SeatSum before) {
        return of(
                organisation.organisation(),
                organisation.organisationName(),
                null,
                organisation.meetings(),
                organisation.meanPercent(DECIMALS),
                organisation.sides(),
                null,
                null,
                null,
                before == null ? 0 : before.meetings(),
                before == null ? Share.EMPTY : before.seats());
    }

    private static AttendanceResultView of(
            @Nullable String key,
            String name,
            @Nullable MeetingCounts meetings,
            long counted,
            @Nullable BigDecimal mean,
            SeatCounts seats,
            @Nullable NetworkSum lowest,
            @Nullable NetworkSum highest,
            @Nullable BigDecimal target,
            long previousCounted,
            Share previous) {
        BigDecimal share = seats.all().percent(DECIMALS);
        BigDecimal previousShare = previous.percent(DECIMALS);
        return new AttendanceResultView(
                key,
                name,
                meetings == null ? null : meetings.held(),
                meetings == null ? null : meetings.physical(),
                meetings == null ? null : meetings.digital(),
                meetings == null ? null : meetings.hybrid(),
                meetings == null ? null : meetings.cancelled(),
                meetings == null ? null : meetings.physicalShare().percent(DECIMALS),
                meetings == null ? null : meetings.digitalShare().percent(DECIMALS),
                meetings == null ? null : meetings.hybridShare().percent(DECIMALS),
                counted,
                seats.all().denominator(),
                seats.all().numerator(),
                share,
                mean,
                seats.municipal().denominator(),
                seats.municipal().numerator(),
                seats.municipal().percent(DECIMALS),
                seats.region().denominator(),
                seats.region().numerator(),
                seats.region().percent(DECIMALS),
                lowest == null ? null : lowest.network(),
                lowest == null ? null : lowest.seats().all().percent(DECIMALS),
                highest == null ? null : highest.network(),
                highest == null ? null : highest.seats().all().percent(DECIMALS),
                target,
                previousCounted,
                previous.denominator(),
                previous.numerator(),
                previousShare,
                share == null || previousShare == null ? null : share.subtract(previousShare));
    }
}
