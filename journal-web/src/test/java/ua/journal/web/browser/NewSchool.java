package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.web.it.OwnServer;

/** A school that was founded a moment ago, with its first administrator alone. */
final class NewSchool {
  static final String LOGIN = "bondarenko";
  static final String PASSWORD = "ліс трамвай каша дощ";

  private static final Pattern SECRET = Pattern.compile("one-time secret ([A-Z0-9-]{14})");

  private NewSchool() {}

  static void found(Page page, OwnServer server) {
    found(page, server, server.url());
  }

  /** The same through somebody in front of the server. */
  static void found(Page page, OwnServer server, String url) {
    fill(page, server, url);
    page.click("#found");
    assertThat(page).hasURL(url + "/login.xhtml");
  }

  /** Fills the form in; nothing is sent. */
  static void fill(Page page, OwnServer server) {
    fill(page, server, server.url());
  }

  private static void fill(Page page, OwnServer server, String url) {
    page.navigate(url + "/setup.xhtml");
    Matcher secret = SECRET.matcher(server.log());
    assertThat(secret.find()).as("the console tells the secret").isTrue();
    Map.of(
            "secret",
            secret.group(1),
            "name",
            "Ліцей № 7",
            "shortName",
            "Ліцей № 7",
            "surname",
            "Бондаренко",
            "given",
            "Ніна",
            "login",
            LOGIN,
            "password",
            PASSWORD,
            "again",
            PASSWORD)
        .forEach((field, text) -> page.fill("#" + field, text));
  }

  static void signIn(Page page, OwnServer server) {
    signIn(page, server.url());
  }

  static void signIn(Page page, String url) {
    page.navigate(url + "/login.xhtml");
    page.fill("#login", LOGIN);
    page.fill("#password", PASSWORD);
    page.locator("#password").press("Enter");
  }
}
