package nu.kommunalutveckling.gateway.live;

/** Which of a service's figures a status is made of. */
public enum Reading {
    /** The one that counts: computed when the service's period is closed or nothing was printed, else the printed one. */
    COUNTING,

    /** The printed one alone: for what was decided on paper before the rows were here. */
    AS_PRINTED
}
