package ua.journal.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Breaks the storage in every way {@link Mutant} knows and asks whether the kit notices; run by
 * {@code ./test -Dmutants}. Those it does not notice stand in docs/mutants.md.
 */
@EnabledIfSystemProperty(named = "mutants", matches = ".*")
class MutantsTest {
  private static final Path LIST = Path.of("../../docs/mutants.md");
  private static final String ROW = "* `";

  @Test
  void survivorsAreListed() throws Exception {
    KitRun kit = new KitRun();
    List<Mutant> mutants = Mutant.all(kit.ports());
    List<String> survivors = new ArrayList<>();
    int unmet = 0;
    for (Mutant mutant : mutants) {
      if (!kit.catches(mutant)) {
        survivors.add(mutant.name() + (MutantStore.shown ? "" : " (never shows)"));
        unmet += MutantStore.shown ? 0 : 1;
      }
    }
    String sum =
        "%d mutants, %d caught, %d survive, of which %d never show in the kit"
            .formatted(mutants.size(), mutants.size() - survivors.size(), survivors.size(), unmet);
    Path report = Files.createDirectories(Path.of("target")).resolve("mutants.txt");
    Files.writeString(report, sum + "\n" + ROW + String.join("`\n" + ROW, survivors) + "`\n");
    assertThat(listed()).as(sum).containsAll(survivors);
  }

  private static List<String> listed() throws Exception {
    return Files.readAllLines(LIST).stream()
        .filter(line -> line.startsWith(ROW))
        .map(line -> line.substring(ROW.length(), line.indexOf('`', ROW.length())))
        .toList();
  }
}
