package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Colleagues support suggestions; the queue tells how fast answers come. */
@UsePlaywright(SystemChromium.class)
class SuggestionsIT {
  private static final String SUGGESTED = "Показувати номер кабінету великими цифрами";

  @Test
  @DisplayName(
      "R-HLP-02 (4, teacher, point 15): a suggestion is supported and the voice taken back")
  void votes(Browser browser) {
    try (BrowserContext author = browser.newContext(SystemChromium.client());
        BrowserContext colleague = browser.newContext(SystemChromium.phone());
        BrowserContext admin = browser.newContext(SystemChromium.client())) {
      Page suggesting = JournalPage.signIn(author, SchoolApi.as("teacher")).newPage();
      suggesting.navigate("/help.xhtml");
      suggesting.locator("[id='ask:kind']").selectOption("SUGGESTION");
      suggesting.locator("[id='ask:text']").fill(SUGGESTED);
      suggesting.locator("[id='ask:send']").click();
      assertThat(suggesting.locator("[role=status]")).isVisible();
      assertThat(one(suggesting).locator("button")).hasCount(0);

      Page reading = JournalPage.signIn(colleague, SchoolApi.as("classteacher")).newPage();
      reading.navigate("/help.xhtml");
      assertThat(one(reading)).not().containsText("Петренко");
      one(reading).locator("button").click();
      assertThat(one(reading)).containsText("підтримали: 1");
      Page queue = JournalPage.signIn(admin, SchoolApi.as("admin")).newPage();
      queue.navigate("/requests.xhtml");
      assertThat(queue.locator("section.card", new Page.LocatorOptions().setHasText(SUGGESTED)))
          .containsText("підтримали: 1");
      assertThat(one(reading).locator("button")).hasText("Забрати голос");
      one(reading).locator("button").click();
      assertThat(one(reading)).containsText("підтримали: 0");
    }
  }

  @Test
  @DisplayName("R-HLP-01 (8.1): the figures count a question, its answer and its time")
  void figures(Browser browser) {
    try (BrowserContext parent = browser.newContext(SystemChromium.client());
        BrowserContext admin = browser.newContext(SystemChromium.client())) {
      Page asking = JournalPage.signIn(parent, SchoolApi.as("pupil")).newPage();
      asking.navigate("/help.xhtml");
      String asked = "Скільки триває перерва " + System.nanoTime() + "?";
      asking.locator("[id='ask:text']").fill(asked);
      asking.locator("[id='ask:send']").click();
      assertThat(asking.locator("[role=status]")).isVisible();

      Page answering = JournalPage.signIn(admin, SchoolApi.as("admin")).newPage();
      answering.navigate("/requests.xhtml");
      Locator figures = answering.locator("#figures");
      int before = number(figures, "з відповіддю");
      Locator request =
          answering.locator("section.card", new Page.LocatorOptions().setHasText(asked));
      request.locator("textarea").fill("Десять хвилин.");
      request.locator("button").first().click();
      assertThat(request).containsText("Десять хвилин.");
      answering.reload();
      assertThat(figures).containsText(Pattern.compile("з відповіддю " + (before + 1) + ","));
      assertThat(figures).containsText("вчасно");
    }
  }

  private static Locator one(Page page) {
    return page.locator("#suggestions li", new Page.LocatorOptions().setHasText(SUGGESTED)).last();
  }

  private static int number(Locator figures, String after) {
    return Integer.parseInt(figures.textContent().replaceAll("(?s).*" + after + " (\\d+).*", "$1"));
  }
}
