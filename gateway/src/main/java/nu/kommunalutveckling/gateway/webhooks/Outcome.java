package nu.kommunalutveckling.gateway.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of the answer; null when there was none
 * @param fault null when it was delivered
 */
record Outcome(@Nullable Integer status, @Nullable Fault fault) {
    private static final int SUCCESS = 2;
    private static final int REDIRECT = 3;
    private static final int CLASS = 100;

    static Outcome failed(Fault fault) {
        return new Outcome(null, fault);
    }

    static Outcome answered(int status) {
        return new Outcome(
                status,
                switch (status / CLASS) {
                    case SUCCESS -> null;
                    case REDIRECT -> Fault.REDIRECTED;
                    default -> Fault.REFUSED;
                });
    }
}
