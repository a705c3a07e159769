package nu.kommunalutveckling.course;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.ReferenceFigures;
import nu.kommunalutveckling.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReferenceFiguresTest extends ReferenceFigures {}
