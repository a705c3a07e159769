/** Lists: paging, sorting, links, and the refusal of parameters nobody declared. */
@NullMarked
package nu.kommunalutveckling.web.lists;

import org.jspecify.annotations.NullMarked;
