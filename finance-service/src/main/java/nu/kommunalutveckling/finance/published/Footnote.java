package nu.kommunalutveckling.finance.published;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A footnote of a table.
 *
 * @param markPrinted whether the mark stands at the note too, and not only in the table
 * @param subject what it is about, as printed
 * @param meaning a code for what it says; its sentences are not kept
 */
@Schema(name = "PrintedFootnote")
public record Footnote(
        @Schema(examples = "*") String mark,
        boolean markPrinted,
        @Schema(examples = "Kurs och Konferens") @Nullable String subject,

        @Schema(examples = "participant-fees-fund-the-activity") @Nullable
        String meaning) {}
