package nu.kommunalutveckling.finance.sie;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import nu.kommunalutveckling.finance.funds.NewEntry;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of the rows of vouchers. The account tells the kind of entry, the objects tell the area: the project's
 * goes before the cost centre's, which goes before the account's own. Debit is positive in the books, so that received
 * money, which stands in credit, changes its sign. What has no counterpart is gathered, to be named all at once.
 */
final class MappedRows {
    private static final Comparator<MapAccounts> NARROWEST = Comparator.comparingInt(MapAccounts::width);

    private final List<MapAccounts> spans;
    private final Map<String, MapCostCentre> costCentres;
    private final Map<String, MapProject> projects;
    private final Map<Integer, Optional<MapAccounts>> spanOf = new HashMap<>();

    private final TreeSet<Integer> unknownAccounts = new TreeSet<>();
    private final TreeSet<String> unknownCostCentres = new TreeSet<>();
    private final TreeSet<String> unknownProjects = new TreeSet<>();
    private final TreeSet<Integer> accountsWithoutArea = new TreeSet<>();

    MappedRows(WriteSieMapping mapping) {
        spans = mapping.accounts();
        costCentres = byCode(mapping.costCentres(), MapCostCentre::code);
        projects = byCode(mapping.projects(), MapProject::code);
    }

    /** The entry a row becomes; empty when the ledger has no concern with it, and when something is unmapped. */
    Optional<NewEntry> entry(SieVoucher voucher, SieTransaction row) {
        Optional<MapAccounts> span = spanOf.computeIfAbsent(
                row.account(),
                account -> spans.stream().filter(one -> one.has(account)).min(NARROWEST));
        if (span.isEmpty()) {
            unknownAccounts.add(row.account());
            return Optional.empty();
        }
        EntryKind kind = span.get().kind();
        if (kind == null || row.amount().equals(Money.ZERO)) {
            return Optional.empty();
        }
        return entry(voucher, row, span.get(), kind);
    }

    private Optional<NewEntry> entry(SieVoucher voucher, SieTransaction row, MapAccounts account, EntryKind kind) {
        MapCostCentre costCentre = known(row.costCentre(), costCentres, unknownCostCentres);
        MapProject project = known(row.project(), projects, unknownProjects);
        boolean unknown =
                (row.costCentre() != null && costCentre == null) || (row.project() != null && project == null);
        if (unknown) {
            return Optional.empty();
        }
        String area = area(account, costCentre, project);
        if (area == null) {
            accountsWithoutArea.add(row.account());
            return Optional.empty();
        }
        String grant = project == null ? null : project.stateGrant();
        boolean received = kind == EntryKind.RECEIVED;
        Financier financier = received ? account.financier() : grant == null ? null : Financier.STATE;
        return Optional.of(new NewEntry(
                kind,
                area,
                voucher.date(),
                received ? row.amount().negate() : row.amount(),
                financier,
                financier == Financier.STATE ? grant : null,
                project == null ? null : project.project(),
                account.organisation(),
                account.counterArea(),
                reference(voucher),
                null,
                null,
                null));
    }

    /** Everything unmapped that has been met so far. */
    Unmapped unmapped() {
        return new Unmapped(
                List.copyOf(unknownAccounts),
                List.copyOf(unknownCostCentres),
                List.copyOf(unknownProjects),
                List.copyOf(accountsWithoutArea));
    }

    private static @Nullable String area(
            MapAccounts account, @Nullable MapCostCentre costCentre, @Nullable MapProject project) {
        if (project != null && project.area() != null) {
            return project.area();
        }
        return costCentre != null ? costCentre.area() : account.area();
    }

    private static <T> @Nullable T known(@Nullable String code, Map<String, T> mapped, Set<String> unknown) {
        T found = code == null ? null : mapped.get(code);
        if (code != null && found == null) {
            unknown.add(code);
        }
        return found;
    }

    private static @Nullable String reference(SieVoucher voucher) {
        String reference = (voucher.series() + " " + voucher.number()).strip();
        return reference.isEmpty() ? null : reference.substring(0, Math.min(60, reference.length()));
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity()));
    }
}
