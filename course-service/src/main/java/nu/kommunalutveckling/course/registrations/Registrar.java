package nu.kommunalutveckling.course.registrations;

/** Who deals with registrations, and so which of them: those are the only ones that the caller can see. */
sealed interface Registrar {
    /** Kurs och konferens: every registration. */
    record Organiser() implements Registrar {}

    /** A municipal system, or a person who speaks for an organisation: those of its own employees. */
    record Employer(String organisation) implements Registrar {}

    /**
     * A person who has logged in: the own ones.
     *
     * @param person the token's subject
     */
    record Participant(String person) implements Registrar {}
}
