package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import ua.journal.web.host.JournalApplication;

/**
 * Whether an account was opened on a device before: the browser carries a signed mark for each. It
 * opens nothing by itself; its owner is not made to wait because of guesses made elsewhere, and is
 * told when somebody signs in where there is none (decision 0053).
 */
@ApplicationScoped
public class KnownDevice {
  private static final String COOKIE = "known-device";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock = Clock.systemUTC();
  @Inject private JournalApplication application;

  /** Whether somebody has signed in to an account on the device that sends a request. */
  public boolean knows(HttpServletRequest request, String login) {
    return marks(request).knows(login, today());
  }

  /** What failures on a device are counted by that knows an account; empty on any other. */
  Optional<String> nameFor(HttpServletRequest request, String login) {
    DeviceMarks marks = marks(request);
    return marks.knows(login, today()) ? Optional.of("device " + marks.device()) : Optional.empty();
  }

  /** Notes that an account was opened on the device. */
  public void remember(HttpServletRequest request, HttpServletResponse response, String login) {
    String text = marks(request).with(login, today()).text();
    int age = (int) Duration.ofDays(DeviceMarks.DAYS).toSeconds();
    response.addCookie(Cookies.make(request, COOKIE, text, age));
  }

  private DeviceMarks marks(HttpServletRequest request) {
    return DeviceMarks.read(
        application.deviceKey(),
        Cookies.read(request, COOKIE).orElse(null),
        RandomToken.next(RANDOM));
  }

  private long today() {
    return LocalDate.now(clock).toEpochDay();
  }
}
