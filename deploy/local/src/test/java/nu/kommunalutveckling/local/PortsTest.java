package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreAccepted() throws IOException {
        int offset = StandInRepository.freeOffset();
        assertThatNoException().isThrownBy(() -> Ports.mustBeFree(List.of(Part.values()), offset));
    }

    @Test
    void takenPortIsNamedWithThePartThatWantsIt() throws IOException {
        int offset = StandInRepository.freeOffset();
        try (var stranger = new ServerSocket()) {
            stranger.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8083 + offset));
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> Ports.mustBeFree(List.of(Part.values()), offset))
                    .withMessageContaining("Port " + (8083 + offset) + ", wanted for survey-service, is taken");
        }
    }

    @Test
    void portTakenOnAllAddressesIsTaken() throws IOException {
        int offset = StandInRepository.freeOffset();
        try (var stranger = new ServerSocket(8080 + offset)) {
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> Ports.mustBeFree(List.of(Part.GATEWAY), offset))
                    .withMessageContaining(String.valueOf(stranger.getLocalPort()));
        }
    }
}
