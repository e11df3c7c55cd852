package ua.journal.web.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.Anchored;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.register.FoundSchool;
import ua.journal.core.support.SwitchPlugin;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Signer;
import ua.journal.spi.Storages;

@DisplayName("R-SEC-06: the server signs where the record stands and looks at it each night")
class SealingTest {
  private final List<String> alarms = new ArrayList<>();
  private final IdSource ids = new IdSource(3);

  @TempDir private Path directory;

  private JournalStore store;
  private Signer signer;
  private Sealing sealing;
  private Journal journal;
  private PersonId admin;
  private boolean on = true;

  @BeforeEach
  void aSchool() {
    store = Storages.open("memory", Map.of());
    signer =
        ServiceLoader.load(JournalPlugin.class).stream()
            .flatMap(plugin -> plugin.get().signers().stream())
            .findFirst()
            .orElseThrow()
            .create(new PluginConfig(Map.of("directory", directory.toString())));
    open(3, Duration.ofHours(1));
    admin =
        journal
            .asSystem(new SchoolId(ids.next()))
            .perform(
                new FoundSchool(
                    "Ліцей «Проба»",
                    "Проба",
                    new PersonName("Савчук", "Андрій", "Євгенович"),
                    "savchuk",
                    "x"))
            .get();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  @DisplayName("R-SEC-06: at the start, after so many entries, at the end; none without need")
  void signs() throws Exception {
    sealing.step(journal);
    assertThat(lines()).as("what is there at the start").hasSize(1);
    work(2);
    sealing.step(journal);
    assertThat(lines()).as("two entries").hasSize(1);
    work(1);
    sealing.step(journal);
    sealing.step(journal);
    assertThat(lines()).as("three").hasSize(2);
    work(1);
    sealing.stop(journal);
    assertThat(lines()).as("the end").hasSize(3);
    sealing.stop(journal);
    assertThat(lines()).as("nothing new").hasSize(3);
    VerifyAudit.Result found = verify();
    assertThat(found.intact()).isTrue();
    assertThat(found.anchored().checkpoints()).isEqualTo(3);
    Checkpoint last = Checkpoint.parse(lines().get(2)).orElseThrow();
    assertThat(last.head().hash()).isEqualTo(found.head());
  }

  @Test
  @DisplayName("R-SEC-06: after so many minutes, whoever appended")
  void minutes() throws Exception {
    open(1000, Duration.ZERO);
    sealing.step(journal);
    work(1);
    sealing.step(journal);
    sealing.step(journal);
    assertThat(lines()).hasSize(2);
  }

  @Test
  @DisplayName(
      "R-SEC-06: another database behind the same file is found at the next step, and told once")
  void another() throws Exception {
    work(5);
    sealing.step(journal);
    String signed = Files.readString(directory.resolve("checkpoints"));
    store.close();
    aSchool();
    Files.writeString(
        directory.resolve("checkpoints"),
        signed.replaceAll("school=\\d+", "school=" + school().value()));
    work(9);
    sealing.step(journal);
    work(3);
    sealing.step(journal);
    assertThat(lines()).as("nothing is signed that nobody can vouch for").hasSize(1);
    assertThat(alarms).hasSize(1);
    assertThat(notices()).hasSize(1);
    VerifyAudit.Result found = verify();
    assertThat(found.intact()).isFalse();
    assertThat(found.firstBroken()).isZero();
    assertThat(found.anchored().faults())
        .extracting(Anchored.Fault::kind)
        .contains(Anchored.Kind.REWRITTEN, Anchored.Kind.BROKEN_SIGNATURE);
  }

  @Test
  @DisplayName("R-SEC-06: the check of the whole goes on record; what is lost afterwards is missed")
  void check() throws Exception {
    sealing.step(journal);
    work(3);
    sealing.step(journal);
    sealing.checkNow(journal, session());
    assertThat(sealing.lastCheck().orElseThrow().intact()).isTrue();
    assertThat(alarms).isEmpty();
    assertThat(notices()).isEmpty();

    Files.write(directory.resolve("checkpoints"), lines().subList(0, 1));
    open(3, Duration.ofHours(1));
    assertThat(sealing.lastCheck()).as("kept over a restart").isPresent();
    sealing.checkNow(journal, session());
    assertThat(sealing.lastCheck().orElseThrow().intact()).isFalse();
    assertThat(notices()).extracting(Notice::kind).containsExactly(NoticeKind.RECORD_BROKEN);
    sealing.step(journal);
    assertThat(alarms).singleElement().asString().contains("LOST");
  }

  @Test
  @DisplayName("R-SEC-06: a signer without its secret stops no work and is told with a number")
  void noSecret() throws Exception {
    sealing.step(journal);
    Files.delete(directory.resolve("ed25519.secret"));
    work(3);
    sealing.step(journal);
    assertThat(sealing.fault()).hasSize(6);
    assertThat(lines()).hasSize(1);
    work(1);
  }

  private void open(int entries, Duration minutes) {
    Place place =
        new Place() {
          @Override
          public String name() {
            return "place";
          }

          @Override
          public Duration gathers() {
            return Duration.ZERO;
          }

          @Override
          public void send(List<String> lines, String alarm) {
            if (!alarm.isEmpty()) {
              alarms.add(alarm);
            }
          }
        };
    SealTerms terms = new SealTerms(directory, entries, minutes, LocalTime.of(3, 30));
    sealing = new Sealing(signer, terms, List.of(place));
    journal =
        Journal.builder()
            .store(store)
            .ids(ids)
            .checkpoints(sealing)
            .listener(done -> sealing.added(done.outcome().record().size()))
            .build();
  }

  private void work(int entries) {
    for (int each = 0; each < entries; each++) {
      on = !on;
      journal.as(admin).perform(new SwitchPlugin("export-pdf", on));
    }
  }

  private JournalSession session() {
    return journal.asSystem(school());
  }

  private SchoolId school() {
    return journal.school().orElseThrow().id();
  }

  private VerifyAudit.Result verify() {
    return session().ask(new VerifyAudit());
  }

  private List<Notice> notices() {
    return journal.as(admin).ask(new OwnNotices());
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(directory.resolve("checkpoints"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
