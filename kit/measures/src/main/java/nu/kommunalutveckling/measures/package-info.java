/** What a service can compute, told and asked for in one way. */
@NullMarked
package nu.kommunalutveckling.measures;

import org.jspecify.annotations.NullMarked;
