package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Class teacher, family and office keep the lists of a class true. */
@UsePlaywright(SystemChromium.class)
class ClassCardsIT {
  @Test
  void aCardIsVerifiedAndAWrongListReachesTheOffice(Browser browser) {
    Seen seen = verifyAndAsk(browser);
    answer(browser);
    propose(browser, seen);
  }

  @Test
  void theExtractForAnotherSchoolIsTakenAwayAsPdf(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      String pupil = SchoolApi.as("pupil").person();
      Page page = open(context, "classteacher", "/pupil.xhtml?id=" + pupil);
      Download pdf = page.waitForDownload(() -> page.locator("[id$=extract]").first().click());
      assertThat(pdf.suggestedFilename()).contains("Виписка", "Мельник").endsWith(".pdf");
      assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5, StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
    }
  }

  @Test
  void whatACircumstanceLacksIsSaidAtItsDay(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      String pupil = SchoolApi.as("pupil").person();
      Page page = open(context, "classteacher", "/pupil.xhtml?id=" + pupil);
      page.locator("[id='circumstances:begins']").click();
      Locator day = page.locator("[id='circumstances:since']");
      assertThat(day).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("[id='circumstances'] .fielderr:visible")).isVisible();
      assertThat(page.locator("ul[role=alert] li")).isVisible();
    }
  }

  private static Seen verifyAndAsk(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = open(context, "classteacher", "/today.xhtml");
      page.locator(".rail a[href^='class.xhtml']").click();
      String address = page.url().replaceAll("^https?://[^/]+", "");
      Locator last = page.locator(".cards > li").last();
      String pupil = last.locator("a").getAttribute("href");
      last.locator("input").check();
      page.locator("[id$='cards:verify']").click();
      assertThat(page.locator("[role=status]")).containsText("Звірено 1");
      assertThat(page.locator(".cards > li").last().locator(".tag").first()).hasClass("tag ok");

      page.locator("[id$='request:ask']").click();
      assertThat(page.locator("[role=alert]")).containsText("хто і що змінилося");
      page.locator("[id$='request:text']").fill("Прибув Ющишин Лев");
      page.locator("[id$='request:ask']").click();
      assertThat(page.locator("[role=status]")).containsText("Запит надіслано");

      page.locator("details summary").click();
      page.locator("[id$='list:extra']").fill("Ющишин Лев");
      page.locator("[id$='list:confirm']").click();
      assertThat(page.locator(".c-danger")).containsText("Ющишин Лев");
      return new Seen(address, pupil);
    }
  }

  private static void answer(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = open(context, "secretary", "/contingent.xhtml");
      assertThat(page.locator("table .c-danger").first()).containsText("Ющишин Лев");
      Locator request =
          page.locator("[id$=requests] .facts > li")
              .filter(new Locator.FilterOptions().setHasText("Ющишин"));
      assertThat(request).containsText("чекає");
      request.locator("button").first().click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(request).containsText("виконано");
    }
  }

  private static void propose(Browser browser, Seen seen) {
    String pupil = seen.pupil();
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      assertThat(status(context, "parent", seen.address())).isEqualTo(403);
      Page page = open(context, "parent", "/child.xhtml");
      assertThat(page.navigate("/child.xhtml?" + pupil.substring(pupil.indexOf('?') + 1)).status())
          .as("not his child")
          .isEqualTo(404);
      page.navigate("/child.xhtml");
      page.locator("[id$=value]").fill("не телефон");
      page.locator("[id$=send]").click();
      assertThat(page.locator("[role=alert]")).containsText("не схоже на телефон");
      page.locator("[id$=value]").fill("+380 39 111 22 33");
      page.locator("[id$=send]").click();
      assertThat(page.locator("[id$=propose] .facts")).containsText("чекає відповіді");
    }
  }

  private static Page open(BrowserContext context, String login, String path) {
    JournalPage.signIn(context, SchoolApi.as(login));
    Page page = context.newPage();
    page.navigate(path);
    return page;
  }

  private static int status(BrowserContext context, String login, String path) {
    JournalPage.signIn(context, SchoolApi.as(login));
    return context.newPage().navigate(path).status();
  }

  /** Address of the page of the class, and of the card of one of its pupils. */
  private record Seen(String address, String pupil) {}
}
