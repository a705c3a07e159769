/** Activities are told, changed and followed through their seven statuses. */
@NullMarked
package nu.kommunalutveckling.gateway.activities;

import org.jspecify.annotations.NullMarked;
