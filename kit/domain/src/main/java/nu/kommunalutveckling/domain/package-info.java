/** The words every service shares: periods, figures with their parts, money, organisations. Pure Java, no framework. */
@NullMarked
package nu.kommunalutveckling.domain;

import org.jspecify.annotations.NullMarked;
