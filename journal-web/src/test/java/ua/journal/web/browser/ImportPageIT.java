package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The administrator with the school's spreadsheets: first the difference, then the change. */
@UsePlaywright(SystemChromium.class)
class ImportPageIT {
  private static final String STAFF =
      "Прізвище;Ім'я;По батькові;Посада;Табельний №;Телефон\r\n"
          + "Ґалаґан;Їжачка;Юріївна;Учитель;Т-777;%s\r\n"
          + "Без;;;Учитель;;\r\n";

  @Test
  void aFileIsShownAsADifferenceAndStoredOnlyAfterConsent(BrowserContext browser) {
    Page page = open(browser, "admin");
    upload(page, "штат.csv", STAFF.formatted("0671112233"));

    assertThat(page.locator("#apply h2")).hasText("Що зміниться");
    assertThat(page.locator("details.list", withText("Люди"))).containsText("+1 нових");
    assertThat(page.locator("#refused")).containsText("штат");
    page.reload();
    upload(page, "штат.csv", STAFF.formatted("0671112233"));
    assertThat(page.locator("details.list", withText("Люди"))).containsText("+1 нових");

    page.locator("#apply\\:do").click();
    assertThat(page.locator("#apply h2")).hasText("Записано");

    upload(page, "штат.csv", STAFF.formatted("0671112233"));
    assertThat(page.locator("#apply h2")).hasText("Змін немає");
    upload(page, "штат.csv", STAFF.formatted("0509998877"));
    assertThat(page.locator("details.list", withText("Люди")).locator("tbody tr"))
        .containsText("Ґалаґан Їжачка Юріївна");
    assertThat(page.locator("details.list del")).containsText("0671112233");
  }

  @Test
  void headingsNobodyKnowsAreExplainedOnceAndRemembered(BrowserContext browser) {
    String stamp = String.valueOf(System.nanoTime());
    String foreign = "Звіт\r\nОсоба;Робота %1$s;Шифр\r\nЖук Жанна;Учитель;Ш-1\r\n".formatted(stamp);
    Page page = open(browser, "admin");
    upload(page, "звіт.csv", foreign);
    assertThat(page.locator("#mapping h2")).containsText("звіт.csv");
    page.locator("#mapping\\:keep").click();
    assertThat(page.locator("#mapping [role=alert]")).containsText("назву");

    page.fill("#mapping\\:name", "Програма " + stamp);
    choose(page, "Особа", "ПІБ");
    page.locator("#mapping\\:keep").click();
    assertThat(page.locator("#mapping [role=alert]")).containsText("ще не впізнати");
    choose(page, "Робота " + stamp, "Посада");
    choose(page, "Шифр", "№ особової справи");
    page.locator("#mapping\\:keep").click();
    assertThat(page.locator("#mapping")).hasCount(0);
    assertThat(page.locator("details.list", withText("Люди"))).containsText("Жук Жанна");

    page.locator("#apply\\:do").click();
    assertThat(page.locator("#apply h2")).hasText("Записано");
    page.navigate("/import.xhtml");
    page.locator("details.list", withText("Журнал імпорту")).locator("summary").click();
    assertThat(page.locator("details.list")).containsText("звіт.csv");
    upload(page, "звіт.csv", foreign);
    assertThat(page.locator("#apply h2")).hasText("Змін немає");
  }

  @Test
  void aPositionNobodyKnowsIsExplainedOnceAndRemembered(BrowserContext browser) {
    String stamp = "машиніст " + System.nanoTime();
    String staff = "ПІБ;Посада\r\nЖук Зінаїда;" + stamp + "\r\nЖила Зоя;" + stamp + "\r\n";
    Page page = open(browser, "admin");
    upload(page, "кадри.csv", staff);
    assertThat(page.locator("#words tbody tr")).hasCount(1);
    assertThat(page.locator("#words tbody tr")).containsText(stamp);
    assertThat(page.locator("#refused tbody tr")).hasCount(2);

    page.locator("#words select").selectOption("NONE");
    page.locator("#words\\:explain").click();
    assertThat(page.locator("#words")).hasCount(0);
    assertThat(page.locator("#refused")).hasCount(0);
    assertThat(page.locator("#left")).containsText("Посада не дає прав у журналі");

    upload(page, "кадри.csv", staff);
    assertThat(page.locator("#left")).containsText("Посада не дає прав у журналі");
    assertThat(page.locator("#words")).hasCount(0);
  }

  @Test
  void whoMayBeTheSamePersonIsAskedAbout(BrowserContext browser) {
    Page page = open(browser, "admin");
    upload(
        page,
        "двічі.csv",
        "ПІБ;Посада\r\nҐава Ївга Єгорівна;Учитель\r\nҐава Ївга Єгорівна;Секретар\r\n");
    assertThat(page.locator("#same h2")).containsText("Запитань: 1");
    assertThat(page.locator("#same table")).containsText("секретар");
    page.locator("#same select").selectOption("Інша людина");
    page.locator("#same\\:tell").click();

    assertThat(page.locator("#same")).hasCount(0);
    assertThat(page.locator("#refused")).hasCount(0);
    assertThat(page.locator("details.list", withText("Люди"))).containsText("+2 нових");
  }

  @Test
  void theLastImportIsTakenBackOnceAndWithAPreview(BrowserContext browser) {
    String stamp = String.valueOf(System.nanoTime());
    Page page = open(browser, "admin");
    upload(page, "помилка.csv", "ПІБ;Посада;Табельний №\r\nХибна Хима;Учитель;Х-" + stamp + "\r\n");
    page.locator("#apply\\:do").click();
    assertThat(page.locator("#apply h2")).hasText("Записано");
    page.reload();
    assertThat(page.locator("#apply h2")).hasText("Записано");

    page.locator("#apply a.btn").click();
    assertThat(page.locator("#undo h2")).hasText("Що буде скасовано");
    assertThat(page.locator("details.list", withText("Люди"))).containsText("Хибна Хима");
    page.locator("#undo\\:do").click();
    assertThat(page.locator("#undo h2")).hasText("Імпорт скасовано");
    page.reload();
    assertThat(page.locator("[role=alert]")).containsText("уже скасовано");
    assertThat(page.locator("[role=alert]")).containsText("Положення, р. 4, адміністратор, п. 7");
  }

  private static void choose(Page page, String theirs, String ours) {
    page.locator("#mapping tbody tr", withText(theirs)).locator("select").selectOption(ours);
  }

  @Test
  void aFileNobodyCanReadIsNamedWithWhatToDo(BrowserContext browser) {
    Page page = open(browser, "admin");
    upload(page, "лист.pdf", "PK");

    assertThat(page.locator("[role=alert]")).containsText("лист.pdf");
    assertThat(page.locator("[role=alert]")).containsText("XLSX або CSV");
    assertChosen(page);
  }

  @Test
  void aFileOnItsWayCanBeStoppedAndStaysChosen(BrowserContext browser) {
    Page page = open(browser, "admin");
    page.route(
        "**/import.xhtml*",
        route -> {
          if (!"POST".equals(route.request().method())) {
            route.resume();
          }
        });
    upload(page, "штат.csv", STAFF.formatted("0671112233"));
    assertThat(page.locator(".upload progress")).isVisible();
    page.locator(".upload button").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".upload")).containsText("зупинено");
    assertThat(page.locator(".upload progress")).hasCount(0);
    assertChosen(page);

    page.unroute("**/import.xhtml*");
    page.locator("#choose\\:check").click();
    assertThat(page.locator("#apply h2")).isVisible();
  }

  private static void assertChosen(Page page) {
    assertThat(page.locator("#choose\\:files")).not().hasValue("");
  }

  @Test
  void thePageIsNotForOthers(BrowserContext browser) {
    Page page = open(browser, "teacher");

    assertThat(page.locator("#choose\\:files")).hasCount(0);
  }

  private static Page open(BrowserContext browser, String login) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    page.navigate("/import.xhtml");
    return page;
  }

  private static void upload(Page page, String file, String text) {
    Charset charset =
        file.endsWith(".csv") ? Charset.forName("windows-1251") : StandardCharsets.UTF_8;
    page.locator("#choose\\:files")
        .setInputFiles(new FilePayload(file, "application/octet-stream", text.getBytes(charset)));
    page.locator("#choose\\:check").click();
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
