package ua.journal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Request;
import ua.journal.core.audit.Checkpoints;
import ua.journal.core.school.Settings;

/** Each command and query of the core has one handler, and each handler its request. */
class HandlersTest {
  @Test
  void eachRequestHasOneHandler() throws Exception {
    List<Class<?>> handled = new ArrayList<>();
    for (Handler<?, ?> handler : Handlers.all(Settings.defaults(), Checkpoints.none())) {
      handled.add(handler.type());
    }

    assertThat(handled).doesNotHaveDuplicates();
    assertThat(handled).containsExactlyInAnyOrderElementsOf(requests());
  }

  private static List<Class<?>> requests() throws IOException, URISyntaxException {
    Path root = Path.of(Gate.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.startsWith("ua.journal.core.") && name.endsWith(".class"))
          .map(name -> type(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isRecord() && Request.class.isAssignableFrom(type))
          .<Class<?>>map(type -> type)
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Gate.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
