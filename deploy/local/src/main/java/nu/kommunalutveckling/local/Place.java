package nu.kommunalutveckling.local;

import java.nio.file.Path;

/**
 * Where things are on this machine.
 *
 * @param root the repository, with the built services in it
 * @param home the state of one suite: its database, its logs, what of it runs. Several suites have a home each.
 */
record Place(Path root, Path home) {

    Place {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** What can be made again at any time, shared by all homes: unpacked programs and class caches. */
    Path cache() {
        return root.resolve(".ku/cache");
    }

    Path database() {
        return home.resolve("pg");
    }

    Path keycloak() {
        return home.resolve("keycloak");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/realm-ku.json");
    }

    Path reference() {
        return root.resolve("deploy/local/reference");
    }

    Path record(Part part) {
        return home.resolve("run").resolve(part.label());
    }

    Path logs() {
        return home.resolve("log");
    }

    Path log(Part part) {
        return logs().resolve(part.label() + ".log");
    }

    Path lock() {
        return home.resolve("lock");
    }

    /** A path as a reader at the repository's top would write it. */
    String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
