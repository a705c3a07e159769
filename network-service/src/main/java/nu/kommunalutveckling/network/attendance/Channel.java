package nu.kommunalutveckling.network.attendance;

/** How somebody who was there took part. */
enum Channel {
    ON_SITE,
    REMOTE
}
