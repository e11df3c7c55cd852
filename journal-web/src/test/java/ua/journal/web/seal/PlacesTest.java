package ua.journal.web.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.common.SchoolId;

@DisplayName("R-SEC-06: checkpoints reach a second place")
class PlacesTest {
  private static final long HOUR = TimeUnit.HOURS.toNanos(1);
  private static final Map<String, String> WORDS =
      Map.of(
          "subject", "Контрольні записи ({0})",
          "body", "Збережіть цей лист.",
          "alarm.subject", "Записи не збігаються",
          "alarm.body", "Збережіть копію бази.");

  @TempDir private Path directory;

  @Test
  @DisplayName(
      "R-SEC-06: by mail once a day, an alarm at once; a server that is down is waited for")
  void mail() throws Exception {
    int port = freePort();
    CheckpointFile file = file(3);
    Delivery delivery = new Delivery(mail(port, Duration.ofHours(24)), directory);
    delivery.step(file, 0);
    assertThat(delivery.state().incident()).as("told").hasSize(6);
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.setUser("director@school.example", "journal", "secret");
    server.start();
    try {
      delivery.step(file, TimeUnit.SECONDS.toNanos(5));
      assertThat(server.getReceivedMessages()).as("not yet tried again").isEmpty();
      delivery.step(file, TimeUnit.SECONDS.toNanos(11));
      assertThat(delivery.state().incident()).isEmpty();
      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage letter = server.getReceivedMessages()[0];
      assertThat(letter.getSubject()).isEqualTo("Контрольні записи (3)");
      assertThat(text(letter)).contains("Збережіть").contains(lines(file));

      add(file, 2);
      delivery.step(file, HOUR);
      assertThat(server.getReceivedMessages()).as("gathered for a day").hasSize(1);
      delivery.alarm("The record is not whole");
      delivery.step(file, HOUR + 1);
      assertThat(server.getReceivedMessages()).hasSize(2);
      assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("Записи не збігаються");
      assertThat(text(server.getReceivedMessages()[1]))
          .contains("The record is not whole")
          .contains("number=5");
      delivery.step(file, 26 * HOUR);
      assertThat(server.getReceivedMessages()).as("nothing new").hasSize(2);
      afterARestart(file, port, server);
    } finally {
      server.stop();
    }
  }

  @Test
  @DisplayName("R-SEC-06: a letter that needs TLS does not go without")
  void noTls() throws Exception {
    int port = freePort();
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      for (Mail.Security security : List.of(Mail.Security.STARTTLS, Mail.Security.TLS)) {
        Mail.Server strict = new Mail.Server("127.0.0.1", port, security, "", "");
        Mail mail = new Mail(strict, "a@b.example", "c@d.example", Duration.ZERO, WORDS);
        assertThatThrownBy(() -> mail.send(List.of("x"), "")).isInstanceOf(IOException.class);
      }
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  @DisplayName("R-SEC-06: by a webhook at once, in order, each line until it has arrived")
  void webhook() throws Exception {
    List<String> bodies = new ArrayList<>();
    List<Integer> answers = new ArrayList<>(List.of(503, 302, 200, 204));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/anchor",
        exchange -> {
          String token = exchange.getRequestHeaders().getFirst("Authorization");
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          int answer = answers.remove(0);
          if (answer < 300) {
            bodies.add(token + "\n" + body);
          }
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/anchor");
      CheckpointFile file = file(1);
      Delivery delivery = new Delivery(new Webhook(address, "token"), directory);
      delivery.step(file, 0);
      add(file, 1);
      delivery.step(file, HOUR);
      assertThat(bodies).as("refused twice").isEmpty();
      delivery.step(file, 2 * HOUR);
      assertThat(bodies).containsExactly("Bearer token\n" + lines(file) + "\n");
      delivery.step(file, 3 * HOUR);
      add(file, 1);
      delivery.step(file, 3 * HOUR + 1);
      assertThat(bodies.get(1)).contains("number=3").doesNotContain("number=2 ");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://anchor.example/school, true",
    "http://127.0.0.1:8080/, true",
    "http://localhost/, true",
    "http://anchor.example/, false",
    "ftp://localhost/, false",
    "anchor, false"
  })
  void addresses(String address, boolean allowed) {
    assertThat(Webhook.allowed(URI.create(address))).isEqualTo(allowed);
  }

  private static Mail mail(int port, Duration gathers) {
    Mail.Server server =
        new Mail.Server("127.0.0.1", port, Mail.Security.NONE, "journal", "secret");
    return new Mail(server, "journal@school.example", "director@school.example", gathers, WORDS);
  }

  private CheckpointFile file(int lines) {
    CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints"));
    add(file, lines);
    return file;
  }

  private static void add(CheckpointFile file, int lines) {
    for (int each = 0; each < lines; each++) {
      Optional<Checkpoint> last = file.lastCheckpoint();
      long seq = last.map(Checkpoint::number).orElse(0L) + 1;
      ChainHead head = new ChainHead(seq, "0".repeat(64));
      LocalDateTime at = LocalDateTime.of(2026, 11, 23, 10, 42);
      file.append(Checkpoint.after(new SchoolId(7), head, at, last).signed("k", "AAAA"));
    }
  }

  private static String lines(CheckpointFile file) {
    try (var lines = file.lines()) {
      return String.join("\n", lines.toList());
    }
  }

  private void afterARestart(CheckpointFile file, int port, GreenMail server) throws Exception {
    add(file, 1);
    new Delivery(mail(port, Duration.ofHours(24)), directory).step(file, 0);
    assertThat(text(server.getReceivedMessages()[2]))
        .as("a restart remembers what has arrived")
        .contains("number=6")
        .doesNotContain("number=5");
  }

  /** What its reader sees and the file in it. */
  private static String text(MimeMessage letter) throws Exception {
    MimeMultipart parts = (MimeMultipart) letter.getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("checkpoints.txt");
    String text = parts.getBodyPart(0).getContent() + "\n" + parts.getBodyPart(1).getContent();
    return text.replace("\r\n", "\n");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
