package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A sheet of paper says by itself what it is: school, class, subject, teacher, period. */
@UsePlaywright(SystemChromium.class)
class PrintIT {
  @ParameterizedTest
  @CsvSource({
    "teacher, journal.xhtml?id=, Алгебра · 8-Б | Петренко | 2026/27 | 01.09",
    "teacher, topics.xhtml?id=, Алгебра · 8-Б | Петренко | 2026/27 | 01.09",
    "teacher, plan.xhtml?id=, Алгебра · 8-Б | Петренко | 2026/27 | 01.09",
    "teacher, timetable.xhtml, Розклад | Петренко",
    "deputy, register.xhtml, Листопад 2026",
    "deputy, contingent.xhtml, Контингент",
    "deputy, journals.xhtml?class=8-Б, 8-Б",
    "secretary, pupils.xhtml?class=8-Б, Учні",
    "parent, marks.xhtml, Марко Мельник | 8-Б | I семестр",
    "parent, diary.xhtml, Марко Мельник | 23–27 листопада",
  })
  void aPrintedPageNamesWhatItIs(String login, String path, String said, BrowserContext browser) {
    SchoolApi api = SchoolApi.as(login);
    Page page = JournalPage.signIn(browser, api).newPage();
    page.navigate("/" + path + (path.endsWith("?id=") ? api.journal("Алгебра · 8-Б") : ""));
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".printhead")).containsText("Ліцей «Обрій»");
    for (String part : said.split("\\|")) {
      assertThat(page.locator("body"))
          .containsText(part.strip(), new ContainsTextOptions().setUseInnerText(true));
    }
    assertThat(page.locator(".app .page, .printof").first()).isVisible();
    for (String frame : new String[] {".rail", ".dtop", ".botnav", ".tabs", "header.top"}) {
      assertThat(page.locator(frame + ":visible")).hasCount(0);
    }
    assertThat(page.locator(".page .btn:visible")).hasCount(0);
  }
}
