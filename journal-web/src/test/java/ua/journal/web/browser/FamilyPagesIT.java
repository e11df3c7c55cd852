package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** What a family has on a desk and on a phone beside the week. */
@UsePlaywright(SystemChromium.class)
class FamilyPagesIT {
  @ParameterizedTest
  @ValueSource(strings = {"diary", "marks", "notices", "child", "documents", "help", "account"})
  void everyPageHasTheSameHeaderOfOneRow(String name, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("parent")).newPage();
    page.navigate("/" + name + ".xhtml");

    Locator header = page.locator(".dtop");
    for (String each : new String[] {"diary", "marks", "notices", "child", "documents"}) {
      assertThat(header.locator(".ftabs a[href='" + each + ".xhtml']")).isVisible();
    }
    assertThat(header.boundingBox().height).isBetween(56.0, 60.0);
    assertThat(header.boundingBox().y).isZero();
  }

  @Test
  void aWeekOfHolidaysSaysWhenLessonsBeginInALineOfItsOwn(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("parent")).newPage();
    page.navigate("/diary.xhtml?week=2026-12-28");

    Locator line = page.locator(".rest p");
    assertThat(line).containsText("Наступний день занять – пн 11.01");
    double inner =
        ((Number) line.evaluate("p => parseFloat(getComputedStyle(p).paddingLeft)")).doubleValue();
    assertThat(inner).isGreaterThanOrEqualTo(12);
    BoundingBox card = page.locator(".rest").boundingBox();
    assertThat(page.locator(".childname").first().boundingBox().y)
        .isGreaterThan(card.y + card.height + 8);
  }

  @Test
  void marksStandBySubjectAndEachChildHasItsOwn(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("parent")).newPage();
    page.navigate("/marks.xhtml");

    assertThat(page.locator(".ph")).containsText("Марко Мельник, 8-Б · I семестр, 2026/27");
    Locator algebra =
        page.locator(".smarks > li").filter(new Locator.FilterOptions().setHasText("Алгебра"));
    assertThat(algebra.locator(".mkc").first()).isVisible();
    page.locator(".kids .kid").nth(1).click();
    assertThat(page.locator(".ph")).containsText("Соломія Мельник");
    assertThat(page.locator(".kids [aria-current]")).containsText("Соломія");
  }

  @Test
  void noFamilyReadsTheMarksOfAnother(BrowserContext browser) {
    String classmate = SchoolApi.as("classteacher").person();
    Page page = JournalPage.signIn(browser, SchoolApi.as("parent")).newPage();

    assertThat(page.navigate("/marks.xhtml?pupil=" + classmate).status()).isIn(403, 404);
  }

  @Test
  void aPhoneShowsTheSameMarksWithoutScrollingSideways(Browser browser) {
    try (BrowserContext phone = browser.newContext(SystemChromium.phone())) {
      Page page = JournalPage.signIn(phone, SchoolApi.as("pupil")).newPage();
      page.navigate("/marks.xhtml");

      assertThat(page.locator(".botnav [aria-current]")).containsText("Оцінки");
      assertThat(page.locator(".smarks .mkc").first()).isVisible();
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo(0);
    }
  }
}
