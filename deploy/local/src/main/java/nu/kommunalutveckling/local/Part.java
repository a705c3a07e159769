package nu.kommunalutveckling.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One process of the suite. The order is the order of starting; stopping goes the other way. */
public enum Part {
    POSTGRESQL("postgresql", 5433, ""),
    KEYCLOAK("keycloak", 8180, ""),
    FINANCE("finance-service", 8081, "finance"),
    NETWORK("network-service", 8082, "network"),
    SURVEY("survey-service", 8083, "survey"),
    COURSE("course-service", 8084, "course"),
    GATEWAY("gateway", 8080, "goals");

    private final String label;
    private final int basePort;
    private final String api;

    Part(String label, int basePort, String api) {
        this.label = label;
        this.basePort = basePort;
        this.api = api;
    }

    /** The name people see, which is also that of the module, the log file and the record of the running process. */
    public String label() {
        return label;
    }

    /** The port on 127.0.0.1. */
    public int port(int portOffset) {
        return basePort + portOffset;
    }

    boolean isService() {
        return !api.isEmpty();
    }

    /** The first segment of a service's addresses, which also names its database and its database role. */
    public String api() {
        return api;
    }

    String database() {
        return this == KEYCLOAK ? "keycloak" : api;
    }

    static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    static List<Part> withDatabase() {
        return Arrays.stream(values()).filter(part -> part != POSTGRESQL).toList();
    }

    /** The variable by which the gateway learns a service's address. */
    public String addressVariable() {
        return "KU_SERVICES_" + name().toUpperCase(Locale.ROOT) + "_URL";
    }
}
