package ua.journal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.audit.KeptCheck;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.audit.VerifyTail;
import ua.journal.core.support.RecordCheck;
import ua.journal.core.support.SwitchPlugin;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Signer;
import ua.journal.spi.Storages;
import ua.journal.testkit.FixtureSchool;

/**
 * The program as an administrator runs it, over copies somebody with rights in the database made.
 */
class VerifyIT {
  @TempDir private Path data;

  private Database database;
  private FixtureSchool school;

  @AfterEach
  void stop() throws Exception {
    database.close();
  }

  @ParameterizedTest(name = "R-SEC-06: what was signed is whole, on {0}, also with a new key")
  @ValueSource(strings = {"Derby", "PostgreSQL"})
  void whole(String which) throws Exception {
    begin(which);
    assertThat(verify()).contains("Checkpoints: 2", "Everything is in place.", "= 0");
    assertThat(run(List.of("renew-key", "--seal", seal().toString()))).contains("New key", "= 0");
    work(3);
    assertThat(lines().get(2)).doesNotContain(key(lines().get(1)));
    assertThat(verify()).contains("Checkpoints: 3", "= 0");
  }

  @ParameterizedTest(name = "R-SEC-06: a chain recomputed with all rights but the key, on {0}")
  @ValueSource(strings = {"Derby", "PostgreSQL"})
  void recomputed(String which) throws Exception {
    begin(which);
    recompute(2);
    assertThat(verify())
        .contains("= 1", "! Entry 3 is not the one that was signed", "! Entry 6 is not")
        .doesNotContain("broken from entry");
    Files.delete(seal().resolve("checkpoints"));
    assertThat(verify()).as("without checkpoints nobody would know").contains("= 0");
  }

  @ParameterizedTest(name = "R-SEC-06: a changed row is named, on {0}")
  @ValueSource(strings = {"Derby", "PostgreSQL"})
  void named(String which) throws Exception {
    begin(which);
    database.change(
        "UPDATE person SET phone = '+380000000000' WHERE id = " + school.person("admin").value());
    assertThat(verify())
        .contains("= 1", "! person, row " + school.person("admin").value() + " phone (CHANGED)");
  }

  @ParameterizedTest(name = "R-SEC-06: an older copy put back, on {0}, also when it has grown")
  @ValueSource(strings = {"Derby", "PostgreSQL"})
  void older(String which) throws Exception {
    begin(which);
    database.keep();
    work(3);
    database.restore();
    assertThat(verify()).contains("! Entry 9 was signed and is not in the chain", "= 1");
    inJournal((journal, session) -> add(journal, 5));
    assertThat(verify()).contains("! Entry 9 is not the one that was signed", "= 1");
  }

  @ParameterizedTest(name = "R-SEC-06: a file cut off, mixed up, signed by a stranger, on {0}")
  @ValueSource(strings = {"Derby", "PostgreSQL"})
  void file(String which) throws Exception {
    begin(which);
    Path letter = Files.write(data.resolve("letter"), lines().stream().map("> "::concat).toList());
    remember();
    List<String> kept = lines();
    write(kept.subList(0, 1));
    assertThat(verify()).contains("! The chain remembers checkpoint 2", "= 1");
    assertThat(verify("--witness", letter.toString()))
        .contains("! Checkpoint 2 of the file that was kept", "= 1");
    List<String> swapped = new ArrayList<>(kept);
    Collections.reverse(swapped);
    write(swapped);
    assertThat(verify()).contains("! Checkpoint 1 does not follow", "= 1");
    write(kept);
    assertThat(verify("--witness", letter.toString())).contains("= 0");
    Path own = Files.createDirectory(data.resolve("own"));
    Files.move(seal().resolve("ed25519.keys"), own.resolve("keys"));
    Files.move(seal().resolve("ed25519.secret"), own.resolve("secret"));
    run(List.of("renew-key", "--seal", seal().toString()));
    assertThat(verify()).contains("! Checkpoint 1 was made with a key nobody vouches for", "= 1");
  }

  /** A school in whose chain 6 entries stand, its founding the first, signed after 3 and 6. */
  private void begin(String which) throws Exception {
    database = which.equals("Derby") ? new Database.Derby(data) : Database.Postgres.start(data);
    try (JournalStore store = Storages.open("jpa", database.settings())) {
      school = FixtureSchool.install(store);
    }
    work(2);
    work(3);
  }

  private void work(int entries) throws Exception {
    inJournal(
        (journal, session) -> {
          add(journal, entries);
          Optional<Checkpoint> last =
              lines().isEmpty()
                  ? Optional.empty()
                  : Checkpoint.parse(lines().get(lines().size() - 1));
          VerifyTail.Result tail =
              session.ask(new VerifyTail(last.map(Checkpoint::head).orElse(VerifyTail.START)));
          assertThat(tail.firstBroken()).isZero();
          Checkpoint next = Checkpoint.after(school.id(), tail.head(), journal.now(), last);
          try (Signer signer = signer()) {
            Signer.Seal seal = signer.seal(next.statement());
            List<String> all = new ArrayList<>(lines());
            all.add(next.signed(seal.key(), seal.signature()).line());
            write(all);
          }
        });
  }

  private void add(Journal journal, int entries) {
    JournalSession admin = journal.as(school.person("admin"));
    for (int each = 0; each < entries; each++) {
      boolean off = journal.asSystem(school.id()).ask(new VerifyAudit()).entries() % 2 == 0;
      assertThat(admin.perform(new SwitchPlugin("export-pdf", off)).changed()).isTrue();
    }
  }

  /** The program's own memory of the file. */
  private void remember() throws Exception {
    String last = Checkpoint.parse(lines().get(1)).orElseThrow().hash();
    KeptCheck check = new KeptCheck(true, 6, 2, last.substring(0, KeptCheck.DIGITS));
    inJournal((journal, session) -> session.perform(new RecordCheck(check)));
  }

  /** Another entry in the place of one, and every hash after it as it has to be. */
  private void recompute(int seq) throws Exception {
    List<AuditEntry> entries = new ArrayList<>();
    try (JournalStore store = Storages.open("jpa", database.settings())) {
      store
          .read(tx -> tx.port(AuditStore.class).page(school.id(), 0, 100))
          .forEach(each -> entries.add(each.entry()));
    }
    List<String> statements = new ArrayList<>();
    String where = " WHERE school_id = " + school.id().value();
    String previous = Chain.GENESIS;
    for (AuditEntry each : entries) {
      long actor = each.seq() == seq ? each.actor() + 1 : each.actor();
      AuditEntry other =
          new AuditEntry(
              each.seq(),
              each.at(),
              actor,
              each.journal(),
              each.operation(),
              each.target(),
              each.commandId(),
              each.digest(),
              each.facts(),
              "");
      previous = Chain.hashOf(previous, other);
      statements.add(
          "UPDATE audit_entry SET actor_id = %d, hash = '%s'%s AND seq = %d"
              .formatted(actor, previous, where, each.seq()));
      statements.add(
          "UPDATE office_entry SET actor_id = %d%s AND seq = %d"
              .formatted(actor, where, each.seq()));
    }
    statements.add("UPDATE audit_head SET hash = '" + previous + "'" + where);
    database.change(statements.toArray(String[]::new));
  }

  private String verify(String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("verify"));
    words.addAll(database.words());
    words.addAll(List.of(more));
    return run(words);
  }

  private String run(List<String> words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=en", "-Xmx256m", "-jar"));
    command.add(System.getProperty("journal.verify.jar"));
    command.addAll(words);
    Path output = data.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return Files.readString(output, StandardCharsets.UTF_8) + "= " + process.exitValue();
  }

  private void inJournal(Work work) throws Exception {
    try (JournalStore store = Storages.open("jpa", database.settings())) {
      Journal journal = Journal.builder().store(store).ids(FixtureSchool.IDS).build();
      work.in(journal, journal.asSystem(school.id()));
    }
  }

  private Signer signer() {
    return ServiceLoader.load(JournalPlugin.class).stream()
        .flatMap(plugin -> plugin.get().signers().stream())
        .findFirst()
        .orElseThrow()
        .create(new PluginConfig(Map.of("directory", seal().toString())));
  }

  private Path seal() {
    return data.resolve("seal");
  }

  private List<String> lines() throws Exception {
    Path file = seal().resolve("checkpoints");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private void write(List<String> lines) throws Exception {
    Files.createDirectories(seal());
    Files.write(seal().resolve("checkpoints"), lines);
  }

  private static String key(String line) {
    return Checkpoint.parse(line).orElseThrow().key();
  }

  /** What is done with the journal open. */
  private interface Work {
    void in(Journal journal, JournalSession session) throws Exception;
  }
}
