package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.RunningServer;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The record is checked against itself and against what the server has signed (R-SEC-06). */
@UsePlaywright(SystemChromium.class)
class IntegrityIT {
  private static final LocatorAssertions.ContainsTextOptions PATIENT =
      new LocatorAssertions.ContainsTextOptions().setTimeout(Duration.ofMinutes(2).toMillis());

  @Test
  @DisplayName("R-SEC-06: the page says what was signed last, and compares all of it")
  void page(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("director")).newPage();
    page.navigate("/integrity.xhtml");
    assertThat(page.locator("section[aria-labelledby=kept]"))
        .containsText(Pattern.compile("№ \\d+: записи до № .*ключ [0-9a-f]{16}"));
    page.locator("[id$='check:verify']").click();
    assertThat(page.locator("main"))
        .containsText(Pattern.compile("Контрольних підписів звірено: \\d+"), PATIENT);
    assertThat(page.locator("main")).containsText("Усе на місці");
  }

  @Test
  @DisplayName("R-SEC-06: whoever watches the server learns how the record stands")
  void interfaces() {
    JsonObject found = SchoolApi.as("deputy").audit();
    assertTrue(found.getBoolean("intact"), found::toString);
    assertTrue(found.getInt("checkpoints") > 0, found::toString);
    String ready = RunningServer.get("/health/ready").body();
    assertTrue(ready.contains("\"checkpoint\":") && ready.contains("\"record\":"), ready);
  }
}
