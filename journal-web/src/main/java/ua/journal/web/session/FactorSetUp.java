package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.spi.Enrolment.Draft;

/** A second factor that is being set up, kept in the session until it works. */
public final class FactorSetUp {
  private static final String DRAFT = FactorSetUp.class.getName() + ".draft";
  private static final String SPARES = FactorSetUp.class.getName() + ".spares";

  private FactorSetUp() {}

  static void keep(HttpServletRequest request, Draft draft) {
    request.getSession().setAttribute(DRAFT, draft);
  }

  static void finish(HttpServletRequest request, List<String> spares) {
    HttpSession session = request.getSession();
    session.removeAttribute(DRAFT);
    session.setAttribute(SPARES, spares);
  }

  /** What the owner takes over into his device, while he does. */
  public static Optional<Draft> draft(HttpServletRequest request) {
    return Optional.ofNullable((Draft) attribute(request, DRAFT));
  }

  /** Spare codes that have not been shown yet; they are shown this once. */
  @SuppressWarnings("unchecked")
  public static List<String> takeSpares(HttpServletRequest request) {
    @Nullable List<String> spares = (List<String>) attribute(request, SPARES);
    if (spares == null) {
      return List.of();
    }
    request.getSession().removeAttribute(SPARES);
    return spares;
  }

  private static @Nullable Object attribute(HttpServletRequest request, String name) {
    HttpSession session = request.getSession(false);
    return session == null ? null : session.getAttribute(name);
  }
}
