package ua.journal.web.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.junit.Options;
import com.microsoft.playwright.junit.OptionsFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The system's Chromium, silent on the network, in Ukrainian. A test class says
 * {@code @UsePlaywright(SystemChromium.class)} and takes a {@code Page} as a parameter; paths are
 * relative to the server.
 */
public final class SystemChromium implements OptionsFactory {
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

  @Override
  public Options getOptions() {
    return new Options()
        .setHeadless(true)
        .setBaseUrl(RunningServer.url())
        .setPlaywrightCreateOptions(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        .setLaunchOptions(new LaunchOptions().setExecutablePath(executable()).setArgs(QUIET))
        .setContextOptions(client());
  }

  /** A person at a desk; each context is a browser of its own, without anybody's session. */
  public static NewContextOptions client() {
    return new NewContextOptions()
        .setBaseURL(RunningServer.url())
        .setLocale("uk-UA")
        .setTimezoneId("Europe/Kyiv")
        .setViewportSize(1440, 900);
  }

  /** The same person with a telephone. */
  public static NewContextOptions phone() {
    return client().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
  }

  /** A browser whose storage lies in a folder and so outlives it. */
  public static BrowserContext kept(Playwright playwright, Path folder) {
    return playwright
        .chromium()
        .launchPersistentContext(
            folder,
            new LaunchPersistentContextOptions()
                .setExecutablePath(executable())
                .setArgs(QUIET)
                .setHeadless(true)
                .setBaseURL(RunningServer.url())
                .setLocale("uk-UA")
                .setTimezoneId("Europe/Kyiv")
                .setViewportSize(1440, 900));
  }

  private static Path executable() {
    return PLACES.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium in " + PLACES));
  }
}
