package nu.kommunalutveckling.finance.published;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a printed figure says that it is, in terms of other printed figures. Addresses are written as {@link Address}
 * reads them.
 *
 * @param of the figures it is made of
 * @param minus figures taken away from that sum
 * @param base what {@code of} is compared with, in a share, a ratio or a percentage change; otherwise empty
 */
@Schema(name = "PrintedClaim")
public record Claim(ClaimKind is, List<Address> of, List<Address> minus, List<Address> base) {
    public Claim {
        of = Listed.of(of);
        minus = Listed.of(minus);
        base = Listed.of(base);
    }

    /** Every address it names. */
    public Stream<Address> addresses() {
        return Stream.of(of, minus, base).flatMap(List::stream);
    }
}
