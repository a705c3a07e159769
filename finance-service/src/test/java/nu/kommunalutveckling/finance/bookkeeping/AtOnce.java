package nu.kommunalutveckling.finance.bookkeeping;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers who do the same at the same time. */
public final class AtOnce {
    private AtOnce() {}

    /** The status that each of them got. */
    public static List<Integer> statuses(int callers, Callable<Response> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(callers)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(Collections.nCopies(callers, call))) {
                statuses.add(answer.get().statusCode());
            }
            return statuses;
        }
    }
}
