package nu.kommunalutveckling.course.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.course.occasions.OccasionForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A course in the words of schema.org ({@code Course}), as search engines read it. What is null is not said.
 *
 * @param about the key of its subject
 */
@Schema(name = "LinkedCourse")
record LinkedCourse(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String name,
        @Nullable String alternateName,
        @Nullable String description,
        String about,
        String inLanguage,
        Provider provider,
        List<Instance> hasCourseInstance) {

    /** Who gives it ({@code Organization}). */
    @Schema(name = "LinkedProvider")
    record Provider(@JsonProperty("@type") String type, String name) {}

    /** An occasion ({@code CourseInstance}). */
    @Schema(name = "LinkedCourseInstance")
    record Instance(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String courseMode,
            String eventStatus,
            Instant startDate,
            Instant endDate,
            @Nullable Location location,
            int maximumAttendeeCapacity,
            int remainingAttendeeCapacity,
            Offer offers) {
        static Instance of(PublishedOccasion occasion, String address) {
            return new Instance(
                    "CourseInstance",
                    address,
                    mode(occasion.form()),
                    status(occasion),
                    occasion.startsAt(),
                    occasion.endsAt(),
                    Location.of(occasion),
                    occasion.capacity(),
                    occasion.freeSeats(),
                    new Offer(
                            "Offer",
                            occasion.fee(),
                            "SEK",
                            occasion.freeSeats() > 0 ? "https://schema.org/InStock" : "https://schema.org/SoldOut",
                            occasion.lastRegistrationDay()));
        }

        private static String mode(OccasionForm form) {
            return switch (form) {
                case PHYSICAL -> "onsite";
                case DIGITAL -> "online";
                case HYBRID -> "blended";
            };
        }

        private static String status(PublishedOccasion occasion) {
            return switch (occasion.state()) {
                case PLANNED, OPEN, HELD -> "https://schema.org/EventScheduled";
                case CANCELLED -> "https://schema.org/EventCancelled";
            };
        }
    }

    /** Where it is ({@code Place} or {@code VirtualLocation}). */
    @Schema(name = "LinkedLocation")
    record Location(
            @JsonProperty("@type") String type,
            @Nullable String name,
            @Nullable String url) {
        static @Nullable Location of(PublishedOccasion occasion) {
            if (occasion.place() != null) {
                return new Location("Place", occasion.place(), occasion.link());
            }
            return occasion.link() == null ? null : new Location("VirtualLocation", null, occasion.link());
        }
    }

    /** What it costs ({@code Offer}). */
    @Schema(name = "LinkedOffer")
    record Offer(
            @JsonProperty("@type") String type,
            BigDecimal price,
            String priceCurrency,
            String availability,
            LocalDate validThrough) {}
}
