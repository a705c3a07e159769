package nu.kommunalutveckling.network.attendance;

import nu.kommunalutveckling.network.meetings.MeetingForm;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one seat at a meeting.
 *
 * @param channel null for whoever was absent, and only then
 */
record Mark(Presence presence, @Nullable Channel channel) {

    /** The mark as it is kept: a meeting that has only one channel need not be told which. */
    static Mark of(Presence presence, @Nullable Channel said, MeetingForm form) {
        if (presence == Presence.ABSENT || said != null) {
            return new Mark(presence, said);
        }
        return new Mark(
                presence,
                switch (form) {
                    case PHYSICAL -> Channel.ON_SITE;
                    case DIGITAL -> Channel.REMOTE;
                    case HYBRID -> null;
                });
    }

    /** Whether it has a channel exactly when somebody came. */
    boolean isWhole() {
        return (channel == null) == (presence == Presence.ABSENT);
    }
}
