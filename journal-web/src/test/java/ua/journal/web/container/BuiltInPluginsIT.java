package ua.journal.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import ua.journal.spi.JournalPlugin;

/** The plugins inside the WAR are found by the application's own class loader. */
@ArquillianTest
class BuiltInPluginsIT {
  private static final String ORDERING_ENDS = "</absolute-ordering>";

  /** The journal's WAR; what runs the test inside it brings a servlet without a name of its own. */
  @Deployment
  static WebArchive journal() throws IOException {
    String assertions =
        Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    WebArchive war =
        ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("arquillian.war")));
    try (InputStream in = war.get("WEB-INF/web.xml").getAsset().openStream()) {
      String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(descriptor).contains(ORDERING_ENDS);
      war.setWebXML(
          new StringAsset(descriptor.replace(ORDERING_ENDS, "<others/>" + ORDERING_ENDS)));
    }
    return war.addAsLibrary(new File(assertions));
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
