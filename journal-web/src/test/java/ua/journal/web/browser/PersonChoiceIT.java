package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A person is chosen by any part of the name, by keys, on a telephone and without script. */
@UsePlaywright(SystemChromium.class)
class PersonChoiceIT {
  private static final String FIELD = "[id='dismiss:person_input']";

  @Test
  void aPartOfTheNameAndTwoKeysChooseSomebody(BrowserContext browser) {
    Page page = open(browser, "/staff.xhtml");
    page.locator(FIELD).pressSequentially("віра шев");
    assertThat(offered(page)).hasCount(1);
    assertThat(offered(page)).hasText("Шевчук Віра");
    page.keyboard().press("Enter");
    assertThat(page.locator(FIELD)).hasValue("Шевчук Віра");
    assertThat(page.locator(FIELD)).isFocused();
    page.locator("[id='dismiss:look']").click();
    assertThat(page.locator("[role=alert]").first()).isVisible();
    assertThat(page.locator(FIELD)).hasValue("Шевчук Віра");
  }

  @Test
  void whatNamesNobodyIsSaidBesideTheFieldAndStays(BrowserContext browser) {
    Page page = open(browser, "/staff.xhtml");
    page.locator(FIELD).fill("Ніхтошенко");
    page.locator("[id='dismiss:look']").click();
    assertThat(page.locator("#dismiss [role=alert]")).containsText("У списку немає «Ніхтошенко»");
    assertThat(page.locator(FIELD)).hasValue("Ніхтошенко");
    assertThat(page.locator(".effect")).hasCount(0);
  }

  @Test
  void namesakesAreToldApart(BrowserContext browser) {
    Page page = open(browser, "/staff.xhtml");
    String surname = ofThisRun("Двійнюк");
    for (String patronymic : new String[] {"Іванівна", "Петрівна"}) {
      page.locator("[id='hire:surname']").fill(surname);
      page.locator("[id='hire:given']").fill("Ганна");
      page.locator("[id='hire:patronymic']").fill(patronymic);
      page.locator("[id='hire:day']").fill("23.11.2026");
      page.locator("[id='hire:orderNo']").fill("40-к");
      page.locator("[id='hire:orderDay']").fill("20.11.2026");
      page.locator("[id='hire:take']").click();
      assertThat(page.locator("main")).containsText(surname + " Ганна " + patronymic);
    }
    page.locator(FIELD).press("End");
    page.locator(FIELD).pressSequentially(surname);
    assertThat(offered(page)).hasCount(2);
    assertThat(offered(page).nth(0)).hasText(surname + " Ганна Іванівна");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator(FIELD)).hasValue(surname + " Ганна Петрівна");
    page.locator(FIELD).fill(surname + " Ганна");
    page.locator("[id='dismiss:look']").click();
    assertThat(page.locator("#dismiss [role=alert]")).containsText("У списку немає");
  }

  @Test
  void withoutScriptTheWholeNameIsTyped(Browser browser) {
    try (BrowserContext plain =
        browser.newContext(SystemChromium.client().setJavaScriptEnabled(false))) {
      JournalPage.signIn(plain, SchoolApi.as("deputy"));
      Page page = plain.newPage();
      page.navigate("/substitutions.xhtml?date=2027-02-03");
      page.locator("[id='absent:teacher_input']").fill("Петренко О. В.");
      page.locator("[id='absent:show']").click();
      assertThat(page).hasURL(Pattern.compile("teacher=\\d+"));
      assertThat(page.locator("#lessons")).containsText("Петренко О. В.");
    }
  }

  @Test
  void onATelephoneTheListIsOfferedUnderTheThumb(Browser browser) {
    try (BrowserContext phone = browser.newContext(SystemChromium.phone())) {
      JournalPage.signIn(phone, SchoolApi.as("deputy"));
      Page page = phone.newPage();
      page.navigate("/load.xhtml?class=8-Б");
      page.locator("[id='assign:person'] button").tap();
      assertThat(offered(page).first()).isVisible();
      // the list grows into its place, so what it will be is asked, not what is seen on the way
      assertThat((int) offered(page).first().evaluate("item => item.offsetHeight"))
          .isGreaterThanOrEqualTo(44);
      String name = offered(page).first().innerText();
      offered(page).first().tap();
      assertThat(page.locator("[id='assign:person_input']")).hasValue(name);
    }
  }

  /** A surname nobody bears yet, however often the test has met this school. */
  private static String ofThisRun(String surname) {
    return Long.toString(System.nanoTime())
        .chars()
        .mapToObj(digit -> String.valueOf("абвгдежзик".charAt(digit - '0')))
        .collect(Collectors.joining("", surname, ""));
  }

  private static Locator offered(Page page) {
    return page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item");
  }

  private static Page open(BrowserContext browser, String path) {
    JournalPage.signIn(browser, SchoolApi.as("secretary"));
    Page page = browser.newPage();
    page.navigate(path);
    return page;
  }
}
