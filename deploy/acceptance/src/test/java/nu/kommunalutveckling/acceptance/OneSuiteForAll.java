package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the suite, started when the first asks and stopped after the last. One that does not start is tried only once. */
final class OneSuiteForAll implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OneSuiteForAll.class);

    /** What came of the start: exactly one of the two. */
    private record Start(
            @Nullable RunningSuite suite, @Nullable Exception failure) implements AutoCloseable {
        static Start now() {
            try {
                return new Start(RunningSuite.begin(), null);
            } catch (IOException | IllegalStateException e) {
                return new Start(null, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Start(null, e);
            }
        }

        RunningSuite running() {
            if (suite == null) {
                throw new IllegalStateException("The suite did not start", failure);
            }
            return suite;
        }

        @Override
        public void close() throws IOException {
            if (suite != null) {
                try {
                    suite.down();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("Interrupted while stopping: some of it may still run", e);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public RunningSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Start.class, _ -> Start.now(), Start.class)
                .running();
    }
}
