package nu.kommunalutveckling.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of caller, its token, and the permissions it shall have: the table of who may do what, written once more. */
record Caller(String name, String token, Set<String> permissions) {
    static final Set<String> ALL_PERMISSIONS =
            Set.of("kpi:read", "api:write", "own:write", "self:write", "api:publish", "changes:read");

    /** Every kind of caller of an API that has a token. */
    static List<Caller> of(String api) {
        List<Caller> callers = new ArrayList<>(List.of(
                new Caller("a person without roles", Tokens.withRoles(), Set.of("self:write")),
                new Caller("a person with an unknown role", Tokens.withRoles("janitor"), Set.of("self:write")),
                new Caller("a script with a foreign scope", Tokens.withScopes("email"), Set.of()),
                new Caller("a dashboard script", Tokens.withScopes("kpi:read"), Set.of("kpi:read")),
                new Caller("a municipal system", Tokens.ofOrganisation("0680"), Set.of("kpi:read", "own:write")),
                withRole("auditor", Set.of("kpi:read", "self:write", "changes:read")),
                withRole("publisher", Set.of("kpi:read", "self:write", "api:publish")),
                withRole("admin", Set.of("kpi:read", "api:write", "self:write", "api:publish", "changes:read"))));
        Stream.of("finance", "network", "survey", "course", "goals")
                .map(area -> withRole(
                        area + "-editor",
                        area.equals(api)
                                ? Set.of("kpi:read", "self:write", "api:write")
                                : Set.of("kpi:read", "self:write")))
                .forEach(callers::add);
        return callers;
    }

    private static Caller withRole(String role, Set<String> permissions) {
        return new Caller("a person with the role " + role, Tokens.withRoles(role), permissions);
    }
}
