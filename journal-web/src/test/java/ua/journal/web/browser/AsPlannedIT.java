package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A lesson that went as planned is written in a few keys or taps (R-LES-02, R-LES-03, R-HW-01). */
@UsePlaywright(SystemChromium.class)
class AsPlannedIT {
  private static final int KEYS = 8;
  private static final int TAPS = 4;

  private static final String WAITING =
      """
      () => new Promise(done => {
        const open = indexedDB.open('journal-outbox-' + document.querySelector('meta[name=person-id]').content);
        open.onsuccess = () => {
          const all = open.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => done(all.result.map(entry => entry.body.type).sort().join());
        };
      })""";

  private final SchoolApi api = SchoolApi.as("teacher");
  private String journal;
  private String lesson;

  @Test
  void aLessonWithOneAbsenteeTakesAtMostEightKeysFromToday(BrowserContext client) {
    Page page = today(client);
    List<String> keys = List.of("Shift+R", "1", "5", "y", "Enter");
    page.keyboard().press(keys.get(0));
    assertThat(page.locator(".roll .asplan")).isVisible();
    client.setOffline(true);
    keys.subList(1, keys.size()).forEach(page.keyboard()::press);

    assertThat(page.locator("#st")).containsText("мережі");
    assertThat(keys.stream().mapToInt(key -> key.split("\\+").length).sum())
        .isLessThanOrEqualTo(KEYS);
    assertThat(page.evaluate(WAITING)).isEqualTo("confirmRollCall,putAbsence,putLesson");
    assertThat(page.locator("#jgrid td.sel")).isFocused();
  }

  @Test
  void itTakesAtMostFourTapsOnThePhone(Browser browser) {
    try (BrowserContext phone = browser.newContext(SystemChromium.phone())) {
      Page page = today(phone);
      List<String> taps =
          List.of(".les.now [data-plan]", ".roll li:nth-child(2) .ab", ".roll .btn.p");
      page.locator(taps.get(0)).tap();
      assertThat(page.locator(".roll .asplan")).isVisible();
      phone.setOffline(true);
      taps.stream().skip(1).forEach(target -> page.locator(target).tap());

      assertThat(page.locator("#st")).containsText("мережі");
      assertThat(taps).hasSizeLessThanOrEqualTo(TAPS);
      assertThat(page.evaluate(WAITING)).isEqualTo("confirmRollCall,putAbsence,putLesson");
    }
  }

  @Test
  void nothingIsWrittenBeforeTheConfirmationAndUndoTakesItBack(BrowserContext client) {
    JournalPage page = open(client);
    page.press("Shift+R");
    assertThat(page.popover()).containsText("за планом №");
    page.press("Escape").saved();
    assertThat(lesson().getString("topic")).isEmpty();

    page.press("Shift+R", "Enter").saved();
    assertThat(lesson().getString("topic")).isNotEmpty();
    page.press("Control+z").saved();
    assertThat(lesson().getString("topic")).isEmpty();
  }

  @Test
  void itWorksOfflineThroughTheSameOutbox(BrowserContext client) {
    JournalPage page = open(client);
    client.setOffline(true);
    page.press("Shift+R", "1", "y", "Enter");
    assertThat(page.status()).containsText("мережі");
    client.setOffline(false);
    page.saved();

    JsonObject written = lesson();
    assertThat(written.getString("topic")).isNotEmpty();
    assertThat(written.getInt("planNo")).isPositive();
    assertThat(written.getBoolean("roll")).isTrue();
    assertThat(FreshColumn.absent(api.sheet(journal), lesson)).hasSize(1);
    page.press("Control+z").saved();
  }

  @Test
  void aDebtOfAnEarlierDayHasTheSameAction(BrowserContext client) {
    Page page = JournalPage.signIn(client, api).newPage();
    page.navigate("/today.xhtml");
    Locator action = page.locator(".owed [data-plan]");
    org.junit.jupiter.api.Assumptions.assumeTrue(action.count() > 0, "all debts are paid");
    String address = action.first().getAttribute("href");
    String owed = address.replaceAll(".*#lesson=(\\d+).*", "$1");
    String where = address.replaceAll(".*id=(\\d+).*", "$1");
    action.first().click();
    assertThat(page.locator("#jgrid td.sel")).hasCount(1);
    if (page.locator(".roll").count() > 0) {
      page.locator(".roll .btn.p").click();
    }
    assertThat(page.locator("#st")).containsText("Усе збережено");

    JsonObject written = lesson(where, owed);
    assertThat(written.getString("topic")).isNotEmpty();
    assertThat(written.getInt("planNo")).isPositive();
    page.locator(".toast").getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#st")).containsText("Усе збережено");
    assertThat(lesson(where, owed).getString("topic")).isEmpty();
  }

  /** The page of the day; the lesson that goes on waits for its topic. */
  private Page today(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, api).newPage();
    page.navigate("/today.xhtml");
    return page;
  }

  /** A journal whose lesson of today waits for its topic and its roll. */
  private JournalPage open(BrowserContext client) {
    for (String title : List.of("Математика · 10-Б", "Геометрія · 9-Б", "Алгебра · 8-Б")) {
      journal = api.journal(title);
      lesson = FreshColumn.lastLesson(api.sheet(journal));
      if (!lesson().getBoolean("roll") && lesson().getString("topic").isEmpty()) {
        FreshColumn.empty(api, journal, lesson);
        return JournalPage.open(JournalPage.signIn(client, api), journal);
      }
    }
    return org.junit.jupiter.api.Assumptions.abort("the roll of every lesson is called");
  }

  private JsonObject lesson() {
    return lesson(journal, lesson);
  }

  private JsonObject lesson(String where, String id) {
    return api.sheet(where).getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
