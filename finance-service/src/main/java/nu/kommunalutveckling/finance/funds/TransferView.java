package nu.kommunalutveckling.finance.funds;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as it is shown: its id, and the entries that are its legs. */
@Schema(name = "Transfer")
record TransferView(UUID id, List<EntryView> legs) {
    static TransferView of(UUID id, List<Entry> legs) {
        return new TransferView(id, legs.stream().map(EntryView::of).toList());
    }
}
