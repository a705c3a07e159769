/** What one municipality puts in and gets out, over all four services and over years, beside the mean of the thirteen. */
@NullMarked
package nu.kommunalutveckling.gateway.municipalities;

import org.jspecify.annotations.NullMarked;
