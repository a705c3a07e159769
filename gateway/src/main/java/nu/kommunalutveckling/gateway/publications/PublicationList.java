package nu.kommunalutveckling.gateway.publications;

import java.util.List;

/** Everything that was ever published, the latest first. A few a year, so never paged. */
record PublicationList(List<PublicationView> items) {}
