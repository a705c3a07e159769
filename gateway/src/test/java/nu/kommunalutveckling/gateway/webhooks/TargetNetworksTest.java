package nu.kommunalutveckling.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks lead when the installation says nothing: to public addresses alone, by https alone. */
class TargetNetworksTest {
    private static final TargetNetworks BY_DEFAULT = new TargetNetworks(Configured.byDefault());
    private static final TargetRules RULES = new TargetRules(BY_DEFAULT, Configured.byDefault());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:8.8.8.8",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void addressThatIsNotPublicIsRefused(String address) {
        boolean host = !address.startsWith("::ffff:8");
        assertThat(host && BY_DEFAULT.allow(InetAddress.ofLiteral(address))).isFalse();
        String literal = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> RULES.demandSound("https://" + literal + "/goals"))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "193.10.0.1", "172.32.0.1", "100.128.0.1", "2a00:801::1", "2606:4700::1111"})
    void publicAddressIsAllowed(String address) {
        assertThat(BY_DEFAULT.allow(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://system.example.se/goals",
                "https://localhost/goals",
                "https://localhost./goals",
                "https://system.localhost/goals",
                "https://intranet/goals",
                "https://127.1/goals",
                "https://2130706433/goals",
                "https://0177.0.0.1/goals",
                "https://0x7f.0.0.1/goals"
            })
    void otherSpellingsOfWhatIsInsideAreRefused(String url) {
        assertThatThrownBy(() -> RULES.demandSound(url)).isInstanceOf(ProblemException.class);
    }

    @Test
    void publicNameByHttpsIsTaken() {
        assertThatCode(() -> RULES.demandSound("https://system.example.se:8443/goals?k=v"))
                .doesNotThrowAnyException();
        assertThatCode(() -> RULES.demandSound("https://8.8.8.8/goals")).doesNotThrowAnyException();
    }

    @Test
    void installationMayAllowNetworksOfItsOwn() {
        TargetNetworks more =
                new TargetNetworks(Configured.with("ku.webhooks.allowed-networks", "10.20.0.0/16,fd00:1::/32"));
        assertThat(more.allow(InetAddress.ofLiteral("10.20.255.1"))).isTrue();
        assertThat(more.allow(InetAddress.ofLiteral("fd00:1::5"))).isTrue();
        assertThat(more.allow(InetAddress.ofLiteral("10.21.0.1"))).isFalse();
        assertThat(more.allow(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
        assertThat(more.allow(InetAddress.ofLiteral("8.8.8.8"))).isTrue();
        assertThatThrownBy(() -> new TargetNetworks(Configured.with("ku.webhooks.allowed-networks", "everything")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
