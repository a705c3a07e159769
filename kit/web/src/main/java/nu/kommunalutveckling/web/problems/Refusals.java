package nu.kommunalutveckling.web.problems;

import nu.kommunalutveckling.web.language.Text;

/** The refusals that every API shares. A service's own stand in its features; {@code docs/problems.md} lists all. */
public final class Refusals {
    public static final Refusal MALFORMED = refusal(
            "malformed-request",
            400,
            "Begäran går inte att läsa",
            "The request cannot be read",
            "Begäran följer inte det avtalade formatet.",
            "The request does not follow the agreed format.");
    public static final Refusal UNKNOWN_PARAMETER = refusal(
            "unknown-parameter",
            400,
            "Okänd parameter",
            "Unknown parameter",
            "En parameter som inte finns ignoreras aldrig: en felstavad avgränsning får inte ge alla rader.",
            "A parameter that does not exist is never ignored: a misspelt filter must not return every row.");
    public static final Refusal INVALID_PARAMETER = refusal(
            "invalid-parameter",
            400,
            "Ogiltig parameter",
            "Invalid parameter",
            "En parameter har ett värde som inte kan användas.",
            "A parameter has a value that cannot be used.");
    public static final Refusal IDEMPOTENCY_KEY_MISSING = refusal(
            "idempotency-key-missing",
            400,
            "Idempotency-Key saknas",
            "Idempotency-Key is missing",
            "Skicka huvudet Idempotency-Key med ett nytt slumpat värde, 8–100 tecken ur A–Z a–z 0–9 - _ . :, så att ett"
                    + " omtag inte skapar samma sak två gånger.",
            "Send the header Idempotency-Key with a fresh random value, 8–100 characters out of A–Z a–z 0–9 - _ . :, so"
                    + " that a retry does not create the same thing twice.");
    public static final Refusal NOT_AUTHENTICATED = refusal(
            "not-authenticated",
            401,
            "Inloggning krävs",
            "Authentication is required",
            "Skicka en giltig åtkomsttoken i huvudet Authorization.",
            "Send a valid access token in the header Authorization.");
    public static final Refusal FORBIDDEN = refusal(
            "forbidden",
            403,
            "Behörighet saknas",
            "Permission is missing",
            "Din åtkomsttoken ger inte rätt till detta.",
            "Your access token does not permit this.");
    public static final Refusal NOT_FOUND = refusal(
            "not-found",
            404,
            "Finns inte",
            "Not found",
            "Det finns ingenting på den här adressen.",
            "There is nothing at this address.");
    public static final Refusal METHOD_NOT_ALLOWED = refusal(
            "method-not-allowed",
            405,
            "Metoden går inte att använda här",
            "The method cannot be used here",
            "API:ets dokument säger vilka metoder adressen tar.",
            "The API's document says which methods the address takes.");
    public static final Refusal NOT_ACCEPTABLE = refusal(
            "not-acceptable",
            406,
            "Formatet finns inte",
            "The format does not exist",
            "Inget av formaten i Accept eller format finns för den här adressen.",
            "None of the formats in Accept or format exists for this address.");
    public static final Refusal REQUEST_TIMEOUT = refusal(
            "request-timeout",
            408,
            "Begäran kom för långsamt",
            "The request came too slowly",
            "Begäran avbröts eftersom den inte kom fram i tid.",
            "The request was ended because it did not arrive in time.");
    public static final Refusal CONFLICT = refusal(
            "conflict",
            409,
            "Krockar med något som finns",
            "In conflict with what exists",
            "Det du skickade finns redan, eller skrevs av någon annan samtidigt. Läs om innan du försöker igen.",
            "What you sent exists already, or somebody else wrote it at the same time. Read again before you retry.");
    public static final Refusal STILL_IN_FLIGHT = refusal(
            "still-in-flight",
            409,
            "Samma begäran behandlas redan",
            "The same request is being handled",
            "En begäran med samma Idempotency-Key är inte klar ännu. Försök igen om en stund.",
            "A request with the same Idempotency-Key has not finished yet. Retry in a moment.");
    public static final Refusal STALE = refusal(
            "stale",
            412,
            "Har ändrats sedan du läste",
            "Changed since you read it",
            "Läs om, jämför med din ändring och försök igen med den nya etiketten i If-Match.",
            "Read again, compare with your change, and retry with the new tag in If-Match.");
    public static final Refusal ALREADY_EXISTS = refusal(
            "already-exists",
            412,
            "Finns redan",
            "Exists already",
            "If-None-Match: * skapar bara det som inte finns. Ändra med If-Match i stället.",
            "If-None-Match: * only creates what does not exist. Change it with If-Match instead.");
    public static final Refusal TOO_LARGE = refusal(
            "too-large",
            413,
            "För stor",
            "Too large",
            "Innehållet är större än gränsen på %s byte.",
            "The content is larger than the limit of %s bytes.");
    public static final Refusal URI_TOO_LONG = refusal(
            "uri-too-long",
            414,
            "För lång adress",
            "The address is too long",
            "Adressen är längre än vad som kan läsas.",
            "The address is longer than can be read.");
    public static final Refusal UNSUPPORTED_MEDIA_TYPE = refusal(
            "unsupported-media-type",
            415,
            "Medietypen tas inte emot",
            "The media type is not taken",
            "Content-Type är inte någon av de medietyper som adressen tar emot.",
            "Content-Type is none of the media types that the address takes.");
    public static final Refusal MISDIRECTED = refusal(
            "misdirected",
            421,
            "Fel värd",
            "Wrong host",
            "Huvudet Host namnger inte den här tjänsten.",
            "The header Host does not name this service.");
    public static final Refusal INVALID = refusal(
            "invalid",
            422,
            "Innehållet kan inte godtas",
            "The content cannot be accepted",
            "Ett eller flera fält har värden som inte kan godtas. Ingenting har skrivits.",
            "One or more fields have values that cannot be accepted. Nothing was written.");
    public static final Refusal IMPORT_REJECTED = refusal(
            "import-rejected",
            422,
            "Importen kan inte godtas",
            "The import cannot be accepted",
            "%s av %s rader har fel; report säger vilka. Ingenting har skrivits.",
            "%s of %s rows are at fault; report says which. Nothing was written.");
    public static final Refusal KEY_REUSED = refusal(
            "idempotency-key-reused",
            422,
            "Idempotency-Key har använts till något annat",
            "Idempotency-Key was used for something else",
            "Samma nyckel har redan skickats med ett annat innehåll. Ta en ny nyckel.",
            "The same key was already sent with other content. Take a new key.");
    public static final Refusal PRECONDITION_REQUIRED = refusal(
            "precondition-required",
            428,
            "If-Match krävs",
            "If-Match is required",
            "Skicka etiketten (ETag) från din senaste läsning i If-Match, så att ingens ändring skrivs över.",
            "Send the tag (ETag) of your last reading in If-Match, so that nobody's change is overwritten.");
    public static final Refusal TOO_MANY_REQUESTS = refusal(
            "too-many-requests",
            429,
            "För många anrop",
            "Too many requests",
            "Vänta så många sekunder som Retry-After säger.",
            "Wait as many seconds as Retry-After says.");
    public static final Refusal HEADERS_TOO_LARGE = refusal(
            "headers-too-large",
            431,
            "För stora huvuden",
            "The headers are too large",
            "Begärans huvuden är större än vad som kan läsas.",
            "The headers of the request are larger than can be read.");
    public static final Refusal INTERNAL = refusal(
            "internal-error",
            500,
            "Ett fel hos oss",
            "An error on our side",
            "Felet är antecknat. Ange traceId om du hör av dig.",
            "The error has been recorded. Name the traceId if you get in touch.");
    public static final Refusal BAD_GATEWAY = refusal(
            "bad-gateway",
            502,
            "Tjänsten svarade obegripligt",
            "The service answered unintelligibly",
            "Tjänsten bakom adressen gav ett svar som inte går att läsa.",
            "The service behind the address gave an answer that cannot be read.");
    public static final Refusal UNAVAILABLE = refusal(
            "unavailable",
            503,
            "Går inte att nå just nu",
            "Not reachable right now",
            "Tjänsten eller dess databas går inte att nå. Försök igen om en stund.",
            "The service or its database cannot be reached. Retry in a moment.");

    private Refusals() {}

    private static Refusal refusal(
            String slug, int status, String titleSv, String titleEn, String detailSv, String detailEn) {
        return new Refusal(slug, status, new Text(titleSv, titleEn), new Text(detailSv, detailEn));
    }
}
