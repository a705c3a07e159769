/** The change log: who changed what, when and why. */
@NullMarked
package nu.kommunalutveckling.web.changes;

import org.jspecify.annotations.NullMarked;
