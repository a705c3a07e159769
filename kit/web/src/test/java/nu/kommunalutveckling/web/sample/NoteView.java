package nu.kommunalutveckling.web.sample;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NoteView(UUID id, String text, @Nullable BigDecimal amount) {
    static NoteView of(Note note) {
        return new NoteView(note.id, note.text, note.amount);
    }
}
