/** Activities of a plan: who does what, until when, and how it goes, with how it went. */
@NullMarked
package nu.kommunalutveckling.gateway.activities;

import org.jspecify.annotations.NullMarked;
