package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @Test
    void fullDiskIsNamedWithWhatIsLeftAndWhatIsNeeded(@TempDir Path root) {
        var place = new Place(root, root.resolve(".ku"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> DiskSpace.need(place.home(), Long.MAX_VALUE, place))
                .withMessageMatching("The disk is full: \\.ku has \\d+ MB left and \\d+ MB are needed");
    }

    @Test
    void diskThatFillsUpWhileWritingIsNamedWithTheFile() {
        var full = new FileSystemException("/x/.ku/cache/service.jar", null, "No space left on device");
        assertThat(Trouble.with(full).line()).isEqualTo("/x/.ku/cache/service.jar: No space left on device");
    }

    @Test
    void enoughRoomIsSilent(@TempDir Path root) throws IOException {
        var place = new Place(root, root.resolve(".ku"));
        DiskSpace.need(place.home(), 0, place);
        assertThat(place.home()).isDirectory();
    }
}
