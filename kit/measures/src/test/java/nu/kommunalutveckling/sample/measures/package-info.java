/** A small service of the tests, with a measure of each kind. */
@NullMarked
package nu.kommunalutveckling.sample.measures;

import org.jspecify.annotations.NullMarked;
