package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.finance.funds.LedgerRefusals.AREA_ENDS_WITH_MONEY;
import static nu.kommunalutveckling.finance.funds.LedgerRefusals.NOTHING_TO_CARRY;
import static nu.kommunalutveckling.finance.funds.LedgerRefusals.NO_SURPLUS_AREA;
import static nu.kommunalutveckling.finance.funds.LedgerRefusals.OPENINGS_EXIST;
import static nu.kommunalutveckling.finance.funds.LedgerRefusals.YEAR_NOT_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.ClosingMoney.Opening;
import nu.kommunalutveckling.finance.funds.ClosingMoney.Pot;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries the money of a closed year into the next, once. Two who try at the same time come one after the other. */
@ApplicationScoped
class YearEnd {
    private final CarryForwardRepository carried;
    private final EntryRepository entries;
    private final ClosedPeriods closedPeriods;
    private final Areas areas;
    private final Ledger ledger;
    private final Clock clock;
    private final String baseUrl;

    YearEnd(
            CarryForwardRepository carried,
            EntryRepository entries,
            ClosedPeriods closedPeriods,
            Areas areas,
            Ledger ledger,
            Clock clock,
            @ConfigProperty(name = "ku.base-url") String baseUrl) {
        this.carried = carried;
        this.entries = entries;
        this.closedPeriods = closedPeriods;
        this.areas = areas;
        this.ledger = ledger;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    CarryForward carry(int year) {
        carried.lock(year);
        LocalDate opening = LocalDate.of(year + 1, 1, 1);
        closedPeriods.demandOpen(List.of(opening));
        if (!closedPeriods.isClosed(new Year(year))) {
            throw YEAR_NOT_CLOSED.because(year);
        }
        demandNoOpenings(year + 1);
        List<Opening> openings = openings(year);
        if (openings.isEmpty()) {
            throw NOTHING_TO_CARRY.because(year);
        }
        ledger.write(openings.stream().map(left -> entry(left, opening)).toList());
        return record(year, openings);
    }

    private void demandNoOpenings(int year) {
        EntryRepository.Openings there = entries.openings(year);
        if (there.entries() > 0) {
            throw OPENINGS_EXIST
                    .because(year, there.entries(), there.amount().toPlainString())
                    .with("openings", CarryForwardView.openings(year, baseUrl));
        }
    }

    private List<Opening> openings(int year) {
        List<BusinessArea> all = areas.heldStill();
        List<Opening> openings = new ClosingMoney(
                        all.stream().collect(Collectors.toMap(BusinessArea::key, BusinessArea::kind)),
                        carried.sums(year))
                .openings();
        String ended = all.stream()
                .filter(area -> !area.isValidIn(year + 1))
                .map(BusinessArea::key)
                .filter(key -> openings.stream()
                        .map(Opening::pot)
                        .filter(Objects::nonNull)
                        .anyMatch(pot -> pot.area().equals(key)))
                .collect(Collectors.joining(", "));
        if (!ended.isEmpty()) {
            throw AREA_ENDS_WITH_MONEY.because(year + 1, ended);
        }
        return openings;
    }

    private NewEntry entry(Opening opening, LocalDate day) {
        Pot pot = opening.pot() == null
                ? new Pot(surplusArea(day.getYear()), Financier.MUNICIPALITIES, null, null)
                : opening.pot();
        return new NewEntry(
                EntryKind.OPENING,
                pot.area(),
                day,
                new Money(opening.amount()),
                pot.financier(),
                pot.stateGrant(),
                pot.project(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private String surplusArea(int year) {
        return areas.inOrder(year).stream()
                .filter(area -> area.kind() == AreaKind.SURPLUS)
                .map(BusinessArea::key)
                .findFirst()
                .orElseThrow(() -> NO_SURPLUS_AREA.because(year));
    }

    private CarryForward record(int year, List<Opening> openings) {
        CarryForward done = new CarryForward();
        done.year = year;
        done.madeAt = clock.instant();
        done.entries = openings.size();
        done.amount = openings.stream().map(Opening::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        carried.persistAndFlush(done);
        return done;
    }
}
