package nu.kommunalutveckling.finance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.finance.published.DocumentWritten;
import nu.kommunalutveckling.finance.published.PublishedDocuments;

/**
 * Recomputes the documents in the transaction that writes one. All of them, for each may refer to what has been written;
 * writers come one at a time.
 */
@ApplicationScoped
class DocumentReconciliation {
    private final PublishedDocuments documents;
    private final PrintedCheckRepository checks;

    DocumentReconciliation(PublishedDocuments documents, PrintedCheckRepository checks) {
        this.documents = documents;
        this.checks = checks;
    }

    void written(@Observes DocumentWritten news) {
        Reconciliation.of(documents.all()).forEach(this::keep);
        checks.flush();
    }

    private void keep(String document, List<Check> made) {
        Map<String, PrintedCheck> before = new HashMap<>();
        checks.of(document).forEach(check -> before.put(check.key, check));
        int ordinal = 0;
        for (Check check : made) {
            PrintedCheck kept = before.remove(check.key());
            PrintedCheck answered = kept == null ? new PrintedCheck() : kept;
            answered.answer(document, ordinal++, check);
            if (kept == null) {
                checks.persist(answered);
            }
        }
        before.values().forEach(this::leave);
    }

    /** What nobody has written of goes; the rest stays, in case the same finding comes back. */
    private void leave(PrintedCheck gone) {
        if (gone.note == null) {
            checks.delete(gone);
        } else {
            gone.standing = false;
        }
    }
}
