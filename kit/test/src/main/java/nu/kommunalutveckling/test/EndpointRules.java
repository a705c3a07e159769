package nu.kommunalutveckling.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Endpoints stand in resources, say who may call them, and refuse in one voice. */
final class EndpointRules {
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String OPEN = "jakarta.annotation.security.PermitAll";
    private static final String PERMISSIONS = "io.quarkus.security.PermissionsAllowed";
    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final String RESPONSE = "jakarta.ws.rs.core.Response";
    private static final String WEB_EXCEPTION = "jakarta.ws.rs.WebApplicationException";

    private EndpointRules() {}

    static List<ArchRule> all() {
        return List.of(
                classes()
                        .that()
                        .areAnnotatedWith(PATH)
                        .and()
                        .areNotInterfaces()
                        .should()
                        .haveSimpleNameEndingWith("Resource")
                        .andShould()
                        .bePackagePrivate(),
                methods()
                        .that(are(metaAnnotatedWith(HTTP_METHOD)))
                        .and()
                        .areDeclaredInClassesThat()
                        .areNotInterfaces()
                        .should()
                        .bePublic()
                        .because("a method that is not public silently is no endpoint"),
                methods()
                        .that(are(metaAnnotatedWith(HTTP_METHOD)))
                        .and()
                        .areDeclaredInClassesThat()
                        .areNotInterfaces()
                        .should(be(sayingWhoMayCall()))
                        .because("who may call an endpoint is said where it stands"),
                methods()
                        .that(hiddenFromTheDocument())
                        .should()
                        .beAnnotatedWith(OPEN)
                        .because("what is not in the document is not walked by the contract test"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web.problems..", "..web.idempotency..")
                        .should()
                        .accessTargetWhere(buildingAnErrorAnswer())
                        .because("a refusal is a constant that is thrown"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web.problems..", "..gateway.routing..")
                        .should()
                        .accessTargetWhere(named("io.vertx.core.http.HttpServerResponse", "setStatusCode"))
                        .because("a refusal is a constant that is thrown; the proxy alone passes others' answers on"));
    }

    private static DescribedPredicate<JavaMethod> are(DescribedPredicate<CanBeAnnotated> annotated) {
        return annotated.forSubtype();
    }

    private static DescribedPredicate<JavaMethod> sayingWhoMayCall() {
        DescribedPredicate<CanBeAnnotated> said = annotatedWith(OPEN).or(annotatedWith(PERMISSIONS));
        return describe("saying who may call it", method -> said.test(method) || said.test(method.getOwner()));
    }

    private static DescribedPredicate<JavaMethod> hiddenFromTheDocument() {
        return describe("hidden from the document", method -> method.tryGetAnnotationOfType(OPERATION)
                .map(operation -> operation.getProperties().get("hidden"))
                .filter(Boolean.TRUE::equals)
                .isPresent());
    }

    private static DescribedPredicate<JavaAccess<?>> buildingAnErrorAnswer() {
        return named(RESPONSE, "status")
                .or(named(RESPONSE, "serverError"))
                .or(named(RESPONSE, "notAcceptable"))
                .or(named(RESPONSE + "$ResponseBuilder", "status"))
                .or(describe(
                        "making a WebApplicationException",
                        access -> access.getName().equals("<init>")
                                && access.getTargetOwner().isAssignableTo(WEB_EXCEPTION)
                                && !access.getOriginOwner().isAssignableTo(WEB_EXCEPTION)))
                .as("a status is set by hand");
    }

    private static DescribedPredicate<JavaAccess<?>> named(String owner, String member) {
        return describe(
                owner + "." + member,
                access -> access.getTargetOwner().getName().equals(owner)
                        && access.getName().equals(member));
    }
}
