package nu.kommunalutveckling.gateway.municipalities;

/** A network by its key and the latest of its names. */
record KnownNetwork(String key, String name) {}
