package nu.kommunalutveckling.finance.published;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cell of a table says that it is, beyond what the roles and kinds of the table already tell. */
@Schema(name = "PrintedCellClaim")
public record CellClaim(Address cell, Claim claim) {}
