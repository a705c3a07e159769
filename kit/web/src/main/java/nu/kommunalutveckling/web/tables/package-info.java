/** Tables as files: CSV for programs and for Excel, and Excel workbooks where people keep sheets. */
@NullMarked
package nu.kommunalutveckling.web.tables;

import org.jspecify.annotations.NullMarked;
