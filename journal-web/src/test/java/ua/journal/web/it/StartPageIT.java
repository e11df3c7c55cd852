package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@UsePlaywright(SystemChromium.class)
class StartPageIT {
  private static final List<String> LEVEL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @Test
  void opensInUkrainianWithoutComplaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
    page.onPageError(complaints::add);

    page.navigate("/");

    assertThat(page.title()).startsWith("Вхід до журналу");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("uk");
    assertThat(complaints).isEmpty();
    assertThat(new AxeBuilder(page).withTags(LEVEL).analyze().getViolations()).isEmpty();
  }
}
