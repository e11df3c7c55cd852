package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Records of one person: side by side, one, and two again. */
@UsePlaywright(SystemChromium.class)
class DoublesPageIT {
  private static final String NAME = "Ґрунь Їжачка Єгорівна";

  @Test
  void recordsOfOnePersonAreJoinedAndPartedAgain(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("admin")).newPage();
    page.navigate("/import.xhtml");
    String twice = "ПІБ;Посада\r\n%1$s;Учитель\r\n%1$s;Секретар\r\n".formatted(NAME);
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("двічі.csv", "text/csv", twice.getBytes(StandardCharsets.UTF_8)));
    page.locator("#choose\\:check").click();
    page.locator("#same select").selectOption("Інша людина");
    page.locator("#same\\:tell").click();
    assertThat(page.locator("#same")).hasCount(0);
    page.locator("#apply\\:do").click();
    assertThat(page.locator("#apply h2")).hasText("Записано");

    page.navigate("/doubles.xhtml");
    pair(page).locator("a").first().click();
    assertThat(page.locator("#join h2")).containsText(NAME);
    page.locator("#join\\:do").click();
    assertThat(page.locator("[role=status]")).containsText("Об’єднано");

    page.navigate("/doubles.xhtml");
    assertThat(pair(page)).hasCount(0);
    page.locator("#joins tbody tr").first().getByText("Роз’єднати").click();
    assertThat(page.locator("[role=status]")).containsText("Роз’єднано");
    assertThat(pair(page)).hasCount(1);

    pair(page).locator("a").first().click();
    page.locator("#join\\:remove").click();
    // the joining, though undone, tells of it
    assertThat(page.locator("[role=alert]")).containsText("Його не вилучають");
  }

  private static Locator pair(Page page) {
    return page.locator("#pairs section").filter(new Locator.FilterOptions().setHasText(NAME));
  }
}
