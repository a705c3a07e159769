package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real browser: the pages of another origin, with and without our leave, and our own documentation. */
@ExtendWith(OneSuiteForAll.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final String PUBLISHED = "/goals/v1/status?period=2022";
    private static final String LIVE = PUBLISHED + "&basis=live";

    private final RunningSuite suite;
    private final Keycloak keycloak;
    private final Browser browser;

    BrowserTest(RunningSuite suite) throws Exception {
        this.suite = suite;
        keycloak = new Keycloak(suite);
        browser = Browser.start();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void anApplicationOfAnotherOriginLogsAPersonInAndReadsLiveStatus() throws Exception {
        try (PageServer application = PageServer.of("/application.html", suite.applicationPort())) {
            BrowserPage page = browser.page();
            page.go(URI.create(application.origin() + "?realm=" + encoded(keycloak.realm()) + "&gateway="
                    + encoded(suite.at("/"))));
            page.until("document.getElementById('kc-form-login') !== null");
            assertThat(page.value("location.origin").asText())
                    .isEqualTo("http://" + keycloak.realm().getAuthority());
            page.value("document.getElementById('username').value = 'auditor';"
                    + "document.getElementById('password').value = 'demo';"
                    + "document.getElementById('kc-login').click()");
            page.until("document.body?.dataset.state === 'done'");
            assertThat(page.value("location.origin + '/'").asText())
                    .isEqualTo(application.origin().toString());
            assertThat(Answer.JSON.readTree(page.value("document.getElementById('summary').textContent")
                            .asText()))
                    .isEqualTo(Visitor.anonymous(suite)
                            .get(PUBLISHED)
                            .isOk()
                            .json()
                            .path("summary"));
            assertThat(page.value("document.getElementById('basis').textContent")
                            .asText())
                    .isEqualTo("LIVE");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void aPageOfAnUnknownOriginReadsOnlyWhatIsPublished() throws Exception {
        String token = keycloak.tokenOf("auditor");
        try (PageServer unknown = PageServer.of("/empty.html", 0)) {
            BrowserPage page = browser.page();
            page.go(unknown.origin());
            page.until("location.href === '" + unknown.origin() + "' && document.readyState === 'complete'");
            assertThat(read(page, PUBLISHED, "").asText()).isEqualTo("200 PUBLISHED");
            assertThat(read(page, LIVE, token).asText()).isEqualTo("kept from this page");
            assertThat(read(page, "/network/v1/reported-values", token).asText())
                    .isEqualTo("kept from this page");
        }
    }

    @Test
    void theSameIsReadableFromTheListedOrigin() throws Exception {
        String token = keycloak.tokenOf("auditor");
        try (PageServer listed = PageServer.of("/empty.html", suite.applicationPort())) {
            BrowserPage page = browser.page();
            page.go(listed.origin());
            page.until("location.href === '" + listed.origin() + "' && document.readyState === 'complete'");
            assertThat(read(page, LIVE, token).asText()).isEqualTo("200 LIVE");
            assertThat(read(page, "/network/v1/reported-values", token).asText())
                    .startsWith("200 ");
        }
    }

    @Test
    void theDocumentationShowsAllFiveApisWithoutAnError() throws Exception {
        BrowserPage page = browser.page();
        for (String api : new String[] {"finance", "network", "survey", "course", "goals"}) {
            page.go(suite.at("/docs?urls.primaryName=" + api));
            page.until("document.querySelectorAll('.opblock').length > 3 && document.querySelector('.servers')"
                    + "?.innerText.includes('/" + api + "/v1')");
            page.picture(Repository.TARGET.resolve("docs-" + api + ".png"));
        }
        assertThat(page.complaints()).isEmpty();
    }

    /** What a script on the page gets to see: status and basis, or that the browser keeps it. */
    private JsonNode read(BrowserPage page, String path, String token) throws InterruptedException {
        return page.value("""
                fetch('%s', %s)
                  .then(async (answer) => answer.status + ' ' + ((await answer.json()).basis ?? ''))
                  .catch((error) => error instanceof TypeError ? 'kept from this page' : String(error))
                """.formatted(
                        suite.at(path), token.isEmpty() ? "{}" : "{headers: {Authorization: 'Bearer " + token + "'}}"));
    }

    private static String encoded(URI address) {
        return URLEncoder.encode(address.toString(), StandardCharsets.UTF_8);
    }
}
