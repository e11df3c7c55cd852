package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.Nginx;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SystemChromium;

/** The journal as a school has it: TLS by the documented nginx in front of a real server. */
@UsePlaywright(SystemChromium.class)
class ProxyIT {
  private final List<String> cookies = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> unsafe = new ArrayList<>();

  @Test
  void everythingStaysWithTls(Browser browser, Playwright playwright) throws Exception {
    Assumptions.assumeTrue(
        Nginx.program().isPresent(), "SKIPPED: there is no nginx (Debian package nginx-light)");
    try (OwnServer server = OwnServer.layOut("behind-proxy")) {
      server.with("journal.cookie.secure", "true").with("journal.proxies", "127.0.0.1").start();
      try (Nginx nginx = Nginx.before(server);
          BrowserContext context =
              browser.newContext(SystemChromium.client().setIgnoreHTTPSErrors(true))) {
        Page page = context.newPage();
        page.onResponse(this::note);
        foundAndWalk(page, server, nginx);
        assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("SID="));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("login-token="));
        assertThat(context.cookies()).extracting(kept -> kept.secure).containsOnly(true);
        assertThat(places).isNotEmpty().noneMatch(place -> place.startsWith("http:"));
        assertThat(unsafe).as("answers without HSTS").isEmpty();
        strangers(playwright, nginx, context);
      }
      assertThat(server.log()).doesNotContain("A request came through a proxy");
    }
  }

  private void foundAndWalk(Page page, OwnServer server, Nginx nginx) {
    NewSchool.found(page, server, nginx.url());
    NewSchool.signIn(page, nginx.url());
    assertThat(page).hasURL(nginx.url() + "/home.xhtml");
    page.navigate(nginx.url() + "/account.xhtml");
    page.navigate(nginx.url() + "/nothing-here");
  }

  private void note(Response response) {
    for (HttpHeader header : response.headersArray()) {
      if (header.name.equalsIgnoreCase("Set-Cookie")) {
        cookies.addAll(List.of(header.value.split("\n")));
      } else if (header.name.equalsIgnoreCase("Location")) {
        places.add(header.value);
      }
    }
    boolean safe =
        response
            .headers()
            .getOrDefault("strict-transport-security", "")
            .contains("max-age=31536000");
    if (!safe && response.url().startsWith("https:")) {
      unsafe.add(response.url());
    }
  }

  private static void strangers(Playwright playwright, Nginx nginx, BrowserContext known) {
    APIRequestContext stranger =
        playwright
            .request()
            .newContext(
                new APIRequest.NewContextOptions()
                    .setBaseURL(nginx.url())
                    .setIgnoreHTTPSErrors(true));
    APIResponse plain =
        stranger.get(nginx.plainUrl() + "/login.xhtml", RequestOptions.create().setMaxRedirects(0));
    assertThat(plain.headers()).containsEntry("location", "https://localhost/login.xhtml");
    for (String path : List.of("/metrics", "/openapi", "/openapi/ui/", "/health/ready")) {
      assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
    }
    APIResponse last = null;
    for (int i = 0; i < 6; i++) {
      // whatever a guesser invents about himself, he is one source
      last = guess(stranger, nginx, "wrong", "198.51.100." + i);
    }
    assertThat(last.headers()).containsKey("retry-after");
    assertThat(guess(stranger, nginx, NewSchool.PASSWORD, "203.0.113.9").status()).isEqualTo(401);
    List<Cookie> device =
        known.cookies().stream().filter(each -> each.name.equals("known-device")).toList();
    assertThat(device).hasSize(1);
    APIResponse own =
        stranger.post(
            "/api/v1/session",
            options(nginx, NewSchool.PASSWORD)
                .setHeader("Cookie", "known-device=" + device.get(0).value));
    assertThat(own.status()).as("the device that knows the account").isEqualTo(204);
  }

  private static APIResponse guess(
      APIRequestContext stranger, Nginx nginx, String password, String pretended) {
    return stranger.post(
        "/api/v1/session",
        options(nginx, password)
            .setHeader("X-Forwarded-For", pretended)
            .setHeader("Forwarded", "for=" + pretended));
  }

  private static RequestOptions options(Nginx nginx, String password) {
    return RequestOptions.create()
        .setHeader("Origin", nginx.url())
        .setData(Map.of("login", NewSchool.LOGIN, "password", password));
  }
}
