package ua.journal.benchmarks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.store.Prepared;
import ua.journal.benchmarks.work.Client;

/**
 * The sheet in the system's Chromium. The page comes from the server and is given other numbers of
 * pupils and columns on the way; what is typed waits for an answer that never comes, because typing
 * must not wait for it.
 *
 * @param where database and years of marks, for the table
 * @param port the server's port
 * @param client whose sheet it is
 */
public record InBrowser(String where, int port, Client client) {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int[][] SIZES = {{28, 40}, {40, 120}};
  private static final int VISITS = 8;
  private static final String[] KEYS = {
    "9", "Enter", "7", "Enter", "ArrowRight", "ArrowUp", "ArrowUp"
  };
  private static final int ROUNDS = 12;

  /**
   * Measures every size.
   *
   * @return lines of the table, never null
   * @throws IOException when a script is missing
   */
  public List<Row> measure() throws IOException {
    Path chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    Playwright.CreateOptions noDownload =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    LaunchOptions quiet = new LaunchOptions().setExecutablePath(chromium).setArgs(QUIET);
    try (Playwright playwright = Playwright.create(noDownload);
        Browser browser = playwright.chromium().launch(quiet);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      signIn(page);
      List<Row> rows = new ArrayList<>();
      for (int[] size : SIZES) {
        rows.addAll(measure(context, size[0], size[1]));
      }
      return rows;
    }
  }

  private void signIn(Page page) {
    page.navigate(url("/login.xhtml"));
    page.locator("input[name=login]").fill(client.teacher());
    page.locator("input[name=password]").fill(Prepared.PASSWORD);
    page.locator("input[name=password]").press("Enter");
    page.waitForURL(address -> !address.contains("login"));
  }

  private List<Row> measure(BrowserContext context, int pupils, int columns) throws IOException {
    List<Double> shown = new ArrayList<>();
    List<Double> keys = new ArrayList<>();
    for (int visit = 0; visit < VISITS; visit++) {
      try (Page page = context.newPage()) {
        page.addInitScript(script("stopwatch.js"));
        page.route("**/journal.xhtml*", route -> reshape(context, route, pupils, columns));
        page.route("**/commands", route -> {});
        page.navigate(
            url("/journal.xhtml?id=" + client.sheet() + "&term=year"),
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForFunction("measured.shown > 0");
        shown.add(((Number) page.evaluate("measured.shown")).doubleValue());
        if (visit == VISITS - 1) {
          keys.addAll(type(page));
        }
      }
    }
    String size = "browser: %d × %d cells, ".formatted(pupils, columns);
    return List.of(
        new Row(where, size + "first grid shown", Figures.ofMillis(shown), 0, 0),
        new Row(where, size + "key to paint", Figures.ofMillis(keys), 0, 0));
  }

  private static List<Double> type(Page page) {
    page.locator("#jgrid").press("ArrowDown");
    for (int round = 0; round < ROUNDS; round++) {
      for (String key : KEYS) {
        page.keyboard().press(key);
      }
    }
    page.waitForTimeout(500);
    List<?> millis = (List<?>) page.evaluate("measured.keys");
    return millis.stream().map(one -> ((Number) one).doubleValue()).toList();
  }

  /** The work is done in a page of its own, so that the measured one sees only the answer. */
  private static void reshape(BrowserContext context, Route route, int pupils, int columns) {
    var answer = route.fetch();
    try (Page workshop = context.newPage()) {
      Object body =
          workshop.evaluate(
              script("reshape.js"),
              Map.of("html", answer.text(), "pupils", pupils, "columns", columns));
      route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(String.valueOf(body)));
    } catch (IOException e) {
      route.abort();
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = InBrowser.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The script " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String url(String path) {
    return "http://localhost:" + port + path;
  }
}
