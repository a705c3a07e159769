package nu.kommunalutveckling.course.registrations;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** How long names and addresses are kept. */
@ConfigMapping(prefix = "ku.course.personal-data")
interface KeptPersonalData {
    /** From the end of the occasion; twelve months, so that a year's invoices and certificates can be settled. */
    Period kept();

    /** When the job runs, as the scheduler writes it; in UTC. */
    String erasedAt();
}
