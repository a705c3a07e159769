package nu.kommunalutveckling.web.info;

import java.time.LocalDate;

/** What an API says of itself (DIGG REST API-profil, VER.07). */
record ApiInfo(
        String apiName,
        String apiVersion,
        LocalDate apiReleased,
        String apiDocumentation,
        String apiStatus,
        String codeLicence,
        String dataLicence) {}
