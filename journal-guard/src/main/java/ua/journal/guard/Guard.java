package ua.journal.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Called by the server for everything it serves; {@code bell} in {@code server.xml} lets it.
 * Figures and descriptions are for the machine itself alone; whether the server is ready, everybody
 * may ask, and the journal guards itself.
 */
public final class Guard implements ServletContainerInitializer {
  /** Attribute of every application that was seen: tells the journal that the guard is there. */
  public static final String SEEN = "ua.journal.guard";

  private static final Set<String> OPEN = Set.of("", "/", "/health");

  @Override
  public void onStartup(@Nullable Set<Class<?>> types, ServletContext context) {
    BrokenSessions.watch();
    context.setAttribute(SEEN, true);
    if (!OPEN.contains(context.getContextPath())) {
      FilterRegistration.Dynamic guard = context.addFilter(SEEN, new OwnMachine());
      guard.setAsyncSupported(true);
      guard.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }
  }
}
