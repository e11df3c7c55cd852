package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.RequestOptions;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SystemChromium;

/** A school that asks its staff for a second factor (R-SEC-04), from the first sign-in on. */
@UsePlaywright(SystemChromium.class)
class SecondFactorIT {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void nobodyOfTheStaffGetsInWithoutItAndEveryCodeIsGoodOnce(Page page) {
    try (OwnServer server = OwnServer.layOut("second-factor")) {
      server.with("journal.second-factor", "staff");
      server.with("journal.auth.totp.key", "a long random text of the administrator");
      server.start();
      NewSchool.found(page, server);
      nothingOpensBefore(page, server);
      byte[] key = setUp(page, server);
      long step = step();
      String spare = shownOnce(page, key, step);
      page.navigate(server.url() + "/account.xhtml");
      assertThat(page.locator("#factor")).containsText("Увімкнено");
      signsInOncePerCode(page, server, key, step);
      programsSendTheCodeBesideThePassword(page, server, spare);
      assertThat(server.log()).doesNotContain(spare).doesNotContain("otpauth");
    }
  }

  private static void nothingOpensBefore(Page page, OwnServer server) {
    NewSchool.signIn(page, server);
    assertThat(page).hasURL(server.url() + "/second-factor.xhtml");
    page.navigate(server.url() + "/home.xhtml");
    assertThat(page).hasURL(server.url() + "/second-factor.xhtml");
    assertThat(page.request().get(server.url() + "/api/v1/me").status()).isEqualTo(403);
    assertThat(rest(page, server, Map.of()).text()).contains("SECOND_FACTOR");
  }

  private static byte[] setUp(Page page, OwnServer server) {
    NewSchool.signIn(page, server);
    looksRight(page);
    page.locator("button[value=begin]").press("Enter");
    looksRight(page);
    byte[] key = key(page.locator("#key").textContent());
    page.fill("#code", "000000");
    page.locator("#code").press("Enter");
    assertThat(page.locator("[role=alert]")).containsText("Код не підходить");
    return key;
  }

  private static String shownOnce(Page page, byte[] key, long step) {
    page.fill("#code", code(key, step));
    page.locator("#code").press("Enter");
    assertThat(page.locator(".spares li")).hasCount(10);
    looksRight(page);
    String spare = page.locator(".spares code").first().textContent();
    page.reload();
    assertThat(page.locator(".spares")).hasCount(0);
    assertThat(page.locator(".factor")).containsText("Запасних кодів лишилося: 10");
    assertThat(page.locator("button[value=drop]")).hasCount(0);
    return spare;
  }

  private static void signsInOncePerCode(Page page, OwnServer server, byte[] key, long step) {
    page.context().clearCookies();
    NewSchool.signIn(page, server);
    assertThat(page).hasURL(server.url() + "/confirm.xhtml");
    looksRight(page);
    page.fill("#code", code(key, step));
    page.locator("#code").press("Enter");
    assertThat(page.locator("[role=alert]")).containsText("вже використано");
    page.fill("#code", code(key, Math.max(step + 1, step())));
    page.locator("#code").press("Enter");
    assertThat(page).hasURL(server.url() + "/home.xhtml");
  }

  private static void programsSendTheCodeBesideThePassword(
      Page page, OwnServer server, String spare) {
    page.context().clearCookies();
    assertThat(rest(page, server, Map.of()).text()).contains("SECOND_STEP");
    assertThat(rest(page, server, Map.of("code", spare)).status()).isEqualTo(204);
    page.context().clearCookies();
    assertThat(rest(page, server, Map.of("code", spare)).status()).isEqualTo(401);
  }

  private static APIResponse rest(Page page, OwnServer server, Map<String, String> more) {
    Map<String, String> body = new HashMap<>(more);
    body.put("login", NewSchool.LOGIN);
    body.put("password", NewSchool.PASSWORD);
    return page.request()
        .post(
            server.url() + "/api/v1/session",
            RequestOptions.create().setHeader("Origin", server.url()).setData(body));
  }

  private static void looksRight(Page page) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations).extracting(Rule::getId).isEmpty();
    page.setViewportSize(390, 844);
    assertThat((int) page.evaluate(SIDEWAYS)).isZero();
    page.setViewportSize(1440, 900);
  }

  private static long step() {
    return Instant.now().getEpochSecond() / 30;
  }

  private static String code(byte[] key, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fffffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] key(String shown) {
    BigInteger number = BigInteger.ZERO;
    String signs = shown.replace(" ", "");
    for (char sign : signs.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(sign)));
    }
    byte[] bytes = new byte[signs.length() * 5 / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[bytes.length - 1 - i] = number.shiftRight(8 * i).byteValue();
    }
    return bytes;
  }
}
