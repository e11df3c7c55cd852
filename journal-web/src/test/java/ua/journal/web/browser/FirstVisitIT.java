package ua.journal.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/**
 * What a browser with an empty cache fetches for its first page: a budget of requests and bytes.
 */
@UsePlaywright(SystemChromium.class)
class FirstVisitIT {
  private static final int REQUESTS = 10;
  private static final int BYTES = 90 * 1024;

  private final Map<String, String> requests = new TreeMap<>();
  private final Map<String, Integer> sent = new TreeMap<>();
  private BrowserContext browser;

  @BeforeEach
  void newBrowser(BrowserContext context) {
    browser = context;
  }

  @Test
  void theFirstJournal() {
    SchoolApi teacher = SchoolApi.as("teacher");
    Page page = watched(teacher);
    JournalPage.show(page, teacher.journal("Алгебра · 8-Б"));
    assertBudget(page);
  }

  @Test
  void theFirstDay() {
    Page page = watched(SchoolApi.as("teacher"));
    page.navigate("/today.xhtml");
    assertBudget(page);
  }

  @Test
  void theFirstDiary() {
    Page page = watched(SchoolApi.as("parent"));
    page.navigate("/diary.xhtml");
    assertBudget(page);
  }

  private Page watched(SchoolApi person) {
    Page page = JournalPage.signIn(browser, person).newPage();
    CDPSession session = browser.newCDPSession(page);
    session.on("Network.requestWillBeSent", this::request);
    session.on("Network.loadingFinished", this::finished);
    session.send("Network.enable");
    return page;
  }

  private void request(JsonObject event) {
    String url = event.getAsJsonObject("request").get("url").getAsString();
    if (url.startsWith("http")) {
      requests.put(event.get("requestId").getAsString(), url);
    }
  }

  private void finished(JsonObject event) {
    sent.put(event.get("requestId").getAsString(), event.get("encodedDataLength").getAsInt());
  }

  private void assertBudget(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(requests).as("requests").hasSizeBetween(3, REQUESTS);
    int bytes = requests.keySet().stream().mapToInt(id -> sent.getOrDefault(id, 0)).sum();
    assertThat(bytes).as(() -> "bytes of " + requests + ": " + sent).isBetween(1, BYTES);
  }
}
