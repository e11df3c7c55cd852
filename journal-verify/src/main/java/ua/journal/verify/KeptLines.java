package ua.journal.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.audit.Checkpoints;
import ua.journal.core.common.SchoolId;
import ua.journal.spi.Signer;

/**
 * The server's file of checkpoints, and the signer that knows its keys.
 *
 * @param file the file
 * @param signer the signer
 */
record KeptLines(Path file, Signer signer) implements Checkpoints {
  @Override
  public Stream<String> lines(SchoolId school) {
    return lines();
  }

  private Stream<String> lines() {
    try {
      return Files.exists(file) ? Files.lines(file, StandardCharsets.ISO_8859_1) : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Verdict verify(Checkpoint checkpoint) {
    Signer.Seal seal = new Signer.Seal(checkpoint.key(), checkpoint.signature());
    return Verdict.valueOf(signer.verify(checkpoint.statement(), seal).name());
  }

  /** Numbers of a witness's checkpoints that this file lacks or has otherwise. */
  List<Long> otherThan(Path witness) {
    Map<Long, String> seen = new HashMap<>();
    try (Stream<String> kept = Files.lines(witness, StandardCharsets.ISO_8859_1)) {
      // a letter has other lines, too, and a mail program may put a mark before each
      kept.map(line -> line.replaceFirst("^[> ]+", "").strip())
          .map(Checkpoint::parse)
          .flatMap(Optional::stream)
          .forEach(each -> seen.put(each.number(), each.line()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (seen.isEmpty()) {
      throw new IllegalArgumentException(witness + " holds no checkpoint");
    }
    List<Long> other = new ArrayList<>();
    try (Stream<String> own = lines()) {
      own.map(Checkpoint::parse)
          .flatMap(Optional::stream)
          .filter(each -> seen.containsKey(each.number()))
          .filter(each -> !each.line().equals(seen.remove(each.number())))
          .forEach(each -> other.add(each.number()));
    }
    other.addAll(seen.keySet());
    return other.stream().sorted().toList();
  }
}
