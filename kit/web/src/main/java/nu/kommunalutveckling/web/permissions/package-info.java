/** Who may do what: the table of roles, scopes and organisations. */
@NullMarked
package nu.kommunalutveckling.web.permissions;

import org.jspecify.annotations.NullMarked;
