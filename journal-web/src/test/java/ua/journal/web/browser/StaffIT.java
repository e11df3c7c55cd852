package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The staff, the log of what was done, the instruction before and after signing in. */
@UsePlaywright(SystemChromium.class)
class StaffIT {
  @Test
  void theSecretaryChecksTheListOfTheStaff(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("secretary"));
      Page page = context.newPage();
      page.navigate("/staff.xhtml");
      assertThat(page.locator("tbody")).containsText("секретарка з");
      page.locator("#data button").click();
      assertThat(page.locator("main p[role=status]")).isVisible();
      assertThat(page.locator("#data li").first()).containsText("вчасно");
      assertThat(page.navigate("/log.xhtml").status()).isEqualTo(403);
    }
  }

  @Test
  void theSecretaryTakesOnAndLetsGoByOrder(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("secretary"));
      Page page = context.newPage();
      page.navigate("/staff.xhtml");
      page.locator("[id='hire:take']").click();
      assertThat(page.locator("ul[role=alert]")).containsText("адміністратор, п. 8");
      assertThat(page.locator("[id='hire:orderNo']")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("[id='hire'] .fielderr:visible")).containsText("номер і дату");
      assertThat(page.locator("[id='dismiss'] .fielderr:visible")).hasCount(0);
      page.locator("[id='hire:surname']").fill("Ярмоленко");
      page.locator("[id='hire:given']").fill("Софія");
      page.locator("[id='hire:patronymic']").fill("Іванівна");
      page.locator("[id='hire:day']").fill("23.11.2026");
      order(page, "hire", "30-к");
      page.locator("[id='hire:take']").click();
      assertThat(page.locator("main p[role=status]")).isVisible();
      assertThat(page.locator("tbody")).containsText("Ярмоленко Софія Іванівна");

      page.locator("[id='dismiss:person_input']").fill("Шевчук Віра");
      page.locator("[id='dismiss:day']").fill("27.11.2026");
      order(page, "dismiss", "31-к");
      page.locator("[id='dismiss:look']").click();
      assertThat(page.locator(".effect")).containsText("Англійська мова · 8-Б");
      assertThat(page.locator(".effect")).containsText("Класне керівництво");

      page.locator("[id='dismiss:person_input']").fill("Ярмоленко Софія");
      page.locator("[id='dismiss:look']").click();
      assertThat(page.locator(".effect")).containsText("Ні журналів");
      page.locator("[id='dismiss:confirm']").click();
      assertThat(page.locator("main p[role=status]")).isVisible();
      assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Ярмоленко Софія")))
          .containsText("27.11.2026");
    }
  }

  private static void order(Page page, String form, String no) {
    page.locator("[id='" + form + ":orderNo']").fill(no);
    page.locator("[id='" + form + ":orderDay']").fill("20.11.2026");
  }

  @Test
  void aTeacherWorksThroughTheInstruction(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("teacher"));
      Page page = context.newPage();
      assertThat(page.navigate("/staff.xhtml").status()).isEqualTo(403);
      page.navigate("/help.xhtml");
      if (page.locator("#training button").count() > 0) {
        page.locator("#training button").click();
      }
      assertThat(page.locator("#training")).containsText("опрацювали чинну редакцію");
      page.navigate("/help.xhtml");
      assertThat(page.locator("#training button")).hasCount(0);
    }
  }

  @Test
  void theHeadReadsWhatTheAdministratorDid(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("director"));
      Page page = context.newPage();
      page.navigate("/log.xhtml");
      page.locator("select[name=person]").selectOption(new SelectOption().setLabel("Савчук Антон"));
      page.locator("form.ask button[type=submit]").click();
      assertThat(page.locator(".log .by").first()).hasText("Савчук Антон");
      assertThat(page.locator(".log .did")).not().hasCount(0);
      assertThat(page.locator("main")).not().containsText("STAFF_CODES");
    }
  }

  @Test
  void theInstructionIsReadWithoutSigningInAndSearched(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = context.newPage();
      page.navigate("/guide.xhtml");
      assertThat(page.locator("#TEACHER")).containsText("Відкрийте «Сьогодні»");
      assertThat(page.locator("#PARENT")).isVisible();
      page.locator("input[name=find]").fill("картк помил");
      page.locator("form[role=search] button").click();
      assertThat(page.locator(".found li")).hasCount(1);
      assertThat(page.locator(".found")).containsText("Картка дитини");
    }
  }

  @Test
  void everyPageLeadsToItsPassage(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("teacher"));
      Page page = context.newPage();
      page.navigate("/today.xhtml");
      page.locator(".rail a[href*='guide.xhtml']").click();
      assertThat(page.locator("main .card h2").first()).hasText("Сьогодні");
    }
  }
}
