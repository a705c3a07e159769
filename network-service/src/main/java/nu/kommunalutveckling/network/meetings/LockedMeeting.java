package nu.kommunalutveckling.network.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting that this transaction holds: nobody else changes it, or writes its attendance, meanwhile. */
public record LockedMeeting(UUID id, String network, LocalDate day, MeetingForm form, MeetingState state) {}
