package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** Whether a part answers now. */
record Readiness(Place place, int portOffset) {

    private static final int STATUS_LINE = 7;

    boolean of(Part part) {
        return switch (part) {
            case POSTGRESQL -> database();
            case KEYCLOAK ->
                Http.answers(
                        URI.create(KeycloakProcess.realmAddress(portOffset) + "/.well-known/openid-configuration"));
            case FINANCE, NETWORK, SURVEY, COURSE, GATEWAY ->
                Http.answers(URI.create("http://127.0.0.1:" + part.port(portOffset) + "/q/health/ready"));
        };
    }

    /** The server writes its state into its lock file; one left behind by a killed server carries another process id. */
    private boolean database() {
        try {
            RunRecord record = RunRecord.read(place.record(Part.POSTGRESQL));
            List<String> state = Files.readAllLines(PostgresCluster.data(place).resolve("postmaster.pid"));
            return record != null
                    && state.size() > STATUS_LINE
                    && state.getFirst()
                            .strip()
                            .equals(String.valueOf(record.process().pid()))
                    && state.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException e) {
            return false; // not written yet
        }
    }
}
