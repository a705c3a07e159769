package nu.kommunalutveckling.course.courses;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the courses are about. A subject is there as long as a course names it. */
@Path("subjects")
@Tag(name = "subjects", description = "Kursernas ämnen. / Subjects of the courses.")
@Produces(MediaType.APPLICATION_JSON)
class SubjectResource {
    @Inject
    EntityManager database;

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listSubjects",
            summary = "Lista ämnena / List the subjects",
            description =
                    "Kursernas ämnen och hur många kurser de har. / The courses' subjects, and how many they have.")
    public SubjectList list() {
        return new SubjectList(database.createQuery(
                        "select c.subject, count(*) from Course c group by c.subject order by c.subject",
                        SubjectList.Subject.class)
                .getResultList());
    }
}
