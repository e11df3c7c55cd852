package example.directory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.common.JournalException;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Step;
import ua.journal.testkit.AbstractAuthenticatorTest;
import ua.journal.testkit.KitAccounts;

class DirectoryAuthenticatorTest extends AbstractAuthenticatorTest {
  private static final String PASSWORD = "їжак-17";

  private static ExecutorService threads;
  private static HttpServer directory;

  @BeforeAll
  static void openTheDirectory() throws IOException {
    threads = Executors.newCachedThreadPool();
    directory = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    directory.setExecutor(threads);
    directory
        .createContext(
            "/me",
            exchange -> {
              exchange.sendResponseHeaders(204, -1);
              exchange.close();
            })
        .setAuthenticator(
            new BasicAuthenticator("directory") {
              @Override
              public boolean checkCredentials(String login, String password) {
                return login.equals(KitAccounts.LOGIN) && password.equals(PASSWORD);
              }
            });
    directory.start();
  }

  @AfterAll
  static void closeTheDirectory() {
    directory.stop(0);
    threads.shutdownNow();
  }

  @Override
  protected Authenticator open(Accounts accounts) {
    return configured("http://localhost:" + directory.getAddress().getPort() + "/me", accounts);
  }

  @Override
  protected void prepare(KitAccounts accounts, Authenticator authenticator) {
    // the directory knows the password, the journal does not
  }

  @Override
  protected Map<String, String> right(Step begun) {
    return Map.of("login", KitAccounts.LOGIN, "password", PASSWORD);
  }

  @Override
  protected Map<String, String> wrong(Step begun) {
    return Map.of("login", KitAccounts.LOGIN, "password", "wrong");
  }

  @Test
  void aDirectoryThatIsGoneOpensNothing() {
    try (Authenticator gone = configured("http://localhost:1/me", new KitAccounts())) {
      Attempt attempt = new Attempt(new Visit(SOURCE, CALLBACK, null, 0), right(null), Map.of());
      assertThatThrownBy(() -> gone.answer(attempt)).hasMessageContaining("does not answer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "directory", "http://directory.school.example/me"})
  void passwordsTravelSealedOrNotAtAll(String url) {
    assertThatThrownBy(() -> configured(url, new KitAccounts()))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("journal.auth.directory.url");
  }

  private static Authenticator configured(String url, Accounts accounts) {
    return new DirectoryPlugin()
        .authenticators()
        .get(0)
        .create(new PluginConfig(Map.of("url", url)), accounts);
  }
}
