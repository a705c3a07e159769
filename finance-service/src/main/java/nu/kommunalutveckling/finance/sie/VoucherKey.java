package nu.kommunalutveckling.finance.sie;

/**
 * What a voucher is known by within an organisation.
 *
 * @param year the year that its financial year begins in
 * @param number its number; the hash of its content when it has none
 * @param nth which one of those in the file that say the same and have no number, from 1
 */
record VoucherKey(int year, String series, String number, int nth) {}
