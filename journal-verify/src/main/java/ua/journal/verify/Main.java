package ua.journal.verify;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.SchoolProfile;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.Signer;
import ua.journal.spi.SignerFactory;
import ua.journal.spi.Storages;

/**
 * Checks a copy of the data against itself and against the checkpoints, without the server that
 * wrote it (R-SEC-06). Ends with 0 when everything is whole, 1 when something differs, 2 when it
 * could not be looked at.
 */
public final class Main {
  private static final int WHOLE = 0;
  private static final int DIFFERS = 1;
  private static final int NOT_LOOKED_AT = 2;

  private final PrintStream out;
  private final ResourceBundle texts;

  private Main(PrintStream out, Locale locale) {
    this.out = out;
    String language = locale.getLanguage().equals("en") ? "en" : "uk";
    this.texts =
        ResourceBundle.getBundle("ua.journal.verify.texts", Locale.forLanguageTag(language));
  }

  /**
   * Runs the program.
   *
   * @param words the command line
   */
  public static void main(String... words) {
    // Derby would leave its log wherever the program is started
    System.getProperties()
        .putIfAbsent(
            "derby.stream.error.file",
            Path.of(System.getProperty("java.io.tmpdir"), "journal-verify-derby.log").toString());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Main program = new Main(out, Locale.getDefault());
    System.exit(
        Options.of(List.of(words))
            .map(program::run)
            .orElseGet(() -> program.say(NOT_LOOKED_AT, "usage")));
  }

  private int run(Options options) {
    try (Signer signer = signer(options.signer(), options.seal())) {
      if (options.command().equals(Options.RENEW_KEY)) {
        return say(WHOLE, "renewed", signer.renew());
      }
      String password = System.getenv().getOrDefault("JOURNAL_DB_PASSWORD", "");
      try (JournalStore store = Storages.open("jpa", options.storage(password))) {
        return verify(options, store, new KeptLines(options.seal().resolve("checkpoints"), signer));
      }
    } catch (JournalException | UncheckedIOException | IllegalArgumentException e) {
      return say(NOT_LOOKED_AT, "failed", String.valueOf(e.getMessage()));
    }
  }

  private int verify(Options options, JournalStore store, KeptLines kept) {
    Journal journal = Journal.builder().store(store).checkpoints(kept).build();
    SchoolProfile school =
        journal
            .school()
            .orElseThrow(
                () -> new JournalException(ErrorCode.INTERNAL, "The database has no school"));
    List<Long> others = options.witness().map(kept::otherThan).orElse(List.of());
    VerifyAudit.Result found = journal.asSystem(school.id()).ask(new VerifyAudit());
    say(0, "entries", found.entries());
    say(0, "head", found.head());
    say(0, "checkpoints", found.anchored().checkpoints());
    List<String> differences = differences(found);
    others.forEach(number -> differences.add(text("witness", number)));
    differences.forEach(line -> out.println("! " + line));
    boolean whole = found.intact() && others.isEmpty();
    return say(whole ? WHOLE : DIFFERS, whole ? "whole" : "differs");
  }

  private List<String> differences(VerifyAudit.Result found) {
    List<String> lines = new ArrayList<>();
    if (found.firstBroken() > 0) {
      lines.add(text("firstBroken", found.firstBroken()));
    }
    if (found.drift() > 0) {
      lines.add(text("drift", found.drift()));
    }
    found
        .differences()
        .forEach(
            each ->
                lines.add(text("difference", each.table(), each.row(), each.field(), each.kind())));
    found
        .anchored()
        .faults()
        .forEach(each -> lines.add(text("seal." + each.kind(), each.seq(), each.checkpoint())));
    return lines;
  }

  private static Signer signer(String name, Path directory) {
    for (JournalPlugin plugin : ServiceLoader.load(JournalPlugin.class)) {
      for (SignerFactory factory : plugin.signers()) {
        if (factory.name().equals(name)) {
          return factory.create(new PluginConfig(Map.of("directory", directory.toString())));
        }
      }
    }
    throw new JournalException(ErrorCode.INTERNAL, "No plugin has a signer " + name);
  }

  private int say(int status, String key, Object... values) {
    out.println(text(key, values));
    return status;
  }

  private String text(String key, Object... values) {
    String[] plain = new String[values.length];
    for (int at = 0; at < values.length; at++) {
      plain[at] = String.valueOf(values[at]);
    }
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
  }
}
