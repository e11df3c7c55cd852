package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A deputy changes the timetable with the keyboard and by dragging, and looks at what it does. */
@UsePlaywright(SystemChromium.class)
class TimetableIT {
  @Test
  void aDeputyMovesLessonsInADraftAndSeesWhatChanges(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/timetable-draft.xhtml?of=class:8-Б");
      page.locator("button[id$=begin]").click();
      assertThat(page.locator(".ttweek")).isVisible();
      page.navigate("/timetable-draft.xhtml?of=class:8-Б");

      Locator card = page.locator(".ttweek .ttcard[draggable]").first();
      String journal = card.getAttribute("data-journal");
      card.press("Enter");
      page.keyboard().press("Escape");
      assertThat(page.locator(".tthand")).isHidden();
      card.press("Enter");
      for (int i = 0; i < 4; i++) {
        page.keyboard().press("ArrowRight");
      }
      Locator target = page.locator(".ttput:focus");
      String at = target.locator("xpath=ancestor::li").getAttribute("data-at");
      target.press("Enter");
      Locator moved = page.locator(place(at) + " [data-journal='" + journal + "']");
      assertThat(moved).isVisible();
      assertThat(moved).isFocused();
      page.reload();
      assertThat(moved).isVisible();

      moved.press("Enter");
      page.getByLabel("Тижні").selectOption("FIRST");
      page.getByText("Змінити на місці").press("Enter");
      assertThat(moved).containsText("чисельник");

      page.locator("a[href^='timetable-preview']").click();
      assertThat(page.locator(".ttcount")).isVisible();
      discard(page);
    }
  }

  @Test
  void aDeputyDragsALessonToAFreeHourAndOutOfTheWeek(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.setViewportSize(1440, 2000);
      page.navigate("/timetable-draft.xhtml?of=class:8-В");
      page.locator("button[id$=begin]").click();
      assertThat(page.locator(".ttweek")).isVisible();
      page.navigate("/timetable-draft.xhtml?of=class:8-В");

      Locator card = page.locator(".ttweek .ttcard[draggable]").first();
      String journal = " [data-journal='" + card.getAttribute("data-journal") + "']";
      Locator free = page.locator("li.free[data-at]").last();
      Locator dragged = page.locator(place(free.getAttribute("data-at")) + journal);
      card.dragTo(free);
      assertThat(dragged).isVisible();
      dragged.dragTo(page.locator(".ttpool"));
      assertThat(dragged).hasCount(0);
      assertThat(page.locator(".ttpool .ttcard" + journal.strip())).isVisible();
      discard(page);
    }
  }

  @Test
  void aTeacherReadsHisWeekButEditsNothing(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("teacher"));
      Page page = context.newPage();
      page.navigate("/timetable.xhtml");
      assertThat(page.locator(".ttday .ttcard").first()).isVisible();
      assertThat(page.navigate("/timetable-draft.xhtml").status()).isEqualTo(403);
    }
  }

  private static void discard(Page page) {
    page.navigate("/timetable-draft.xhtml");
    page.locator("details.ttgive summary").click();
    page.locator("button[id$=discard]").click();
    assertThat(page.locator(".ttweek")).hasCount(0);
  }

  private static String place(String at) {
    return "li[data-at='" + at + "']";
  }
}
