package nu.kommunalutveckling.finance.sie;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the vouchers of a file their keys, in their order: a pre-system may send two vouchers without numbers that say
 * the same, and mean two.
 */
final class VoucherKeys {
    private final Map<VoucherKey, Integer> same = new HashMap<>();

    VoucherKey of(SieVoucher voucher, int year) {
        if (!voucher.number().isEmpty()) {
            return new VoucherKey(year, voucher.series(), voucher.number(), 1);
        }
        VoucherKey first = new VoucherKey(year, voucher.series(), voucher.contentHash(), 1);
        int nth = same.merge(first, 1, Integer::sum);
        return new VoucherKey(year, first.series(), first.number(), nth);
    }
}
