package ua.journal.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import ua.journal.spi.JournalPlugin;

/** The plugins inside the WAR are found by the application's own class loader. */
@ArquillianTest
class BuiltInPluginsIT {
  @Deployment
  static WebArchive journal() {
    String assertions =
        Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("arquillian.war")))
        .addAsLibrary(new File(assertions));
  }

  @Test
  void everyReferencePluginIsFound() {
    Stream<String> names =
        ServiceLoader.load(JournalPlugin.class).stream()
            .map(ServiceLoader.Provider::get)
            .map(JournalPlugin::name);
    assertThat(names).contains("auth-password", "auth-totp", "auth-oidc");
  }
}
