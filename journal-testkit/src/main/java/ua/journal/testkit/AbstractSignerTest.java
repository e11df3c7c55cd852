package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.spi.Signer;
import ua.journal.spi.Signer.Seal;
import ua.journal.spi.Signer.Verdict;

/**
 * What every signer must do: seals that hold, of old keys too, and none that anybody else makes.
 */
public abstract class AbstractSignerTest {
  private static final byte[] CONTENT = bytes("контрольний запис 1");

  @TempDir private Path directory;
  @TempDir private Path elsewhere;

  /** For subclasses. */
  protected AbstractSignerTest() {}

  /**
   * Opens the signer; the kit closes it.
   *
   * @param keys an empty directory, or one that a signer has used before, not null
   * @return the signer, never null
   */
  protected abstract Signer open(Path keys);

  @Test
  @DisplayName("R-SEC-06: a seal holds over just the bytes that were sealed")
  final void holds() {
    try (Signer signer = open(directory)) {
      Seal seal = signer.seal(CONTENT);
      assertThat(seal.key()).matches("[A-Za-z0-9_-]{1,64}");
      assertThat(seal.signature()).matches("[A-Za-z0-9+/=_-]{1,20000}");
      assertThat(signer.verify(CONTENT, seal)).isEqualTo(Verdict.GOOD);
      for (int at = 0; at < CONTENT.length; at++) {
        byte[] other = CONTENT.clone();
        other[at] ^= 1;
        assertThat(signer.verify(other, seal)).as("byte %d", at).isEqualTo(Verdict.BROKEN);
      }
      assertThat(signer.verify(bytes(""), seal)).isEqualTo(Verdict.BROKEN);
      assertThat(signer.verify(bytes(""), signer.seal(bytes("")))).isEqualTo(Verdict.GOOD);
    }
  }

  @Test
  @DisplayName("R-SEC-06: what is no signature is broken, whoever's key nobody knows is unknown")
  final void odd() {
    try (Signer signer = open(directory);
        Signer stranger = open(elsewhere)) {
      Seal seal = signer.seal(CONTENT);
      for (String signature : List.of("", "AAAA", "%", "ї", seal.signature() + "A")) {
        assertThat(signer.verify(CONTENT, new Seal(seal.key(), signature)))
            .as("«%s»", signature)
            .isEqualTo(Verdict.BROKEN);
      }
      Seal foreign = stranger.seal(CONTENT);
      assertThat(foreign.key()).isNotEqualTo(seal.key());
      assertThat(signer.verify(CONTENT, foreign)).isEqualTo(Verdict.UNKNOWN_KEY);
      assertThat(signer.verify(CONTENT, new Seal(seal.key(), foreign.signature())))
          .isEqualTo(Verdict.BROKEN);
      assertThat(signer.verify(CONTENT, new Seal("", seal.signature())))
          .isEqualTo(Verdict.UNKNOWN_KEY);
    }
  }

  @Test
  @DisplayName("R-SEC-06: a key is kept; one that takes its place leaves older seals good")
  final void renewed() {
    Seal old;
    try (Signer signer = open(directory)) {
      old = signer.seal(CONTENT);
    }
    Seal young;
    try (Signer signer = open(directory);
        Signer beside = open(directory)) {
      assertThat(signer.seal(CONTENT).key()).isEqualTo(old.key());
      assertThat(beside.renew()).isNotEqualTo(old.key());
      young = signer.seal(CONTENT);
      assertThat(young.key()).as("a renewal beside it").isNotEqualTo(old.key());
      assertThat(signer.verify(CONTENT, old)).isEqualTo(Verdict.GOOD);
    }
    try (Signer reader = open(directory)) {
      assertThat(reader.verify(CONTENT, old)).isEqualTo(Verdict.GOOD);
      assertThat(reader.verify(CONTENT, young)).isEqualTo(Verdict.GOOD);
      assertThat(reader.verify(CONTENT, new Seal(old.key(), young.signature())))
          .isEqualTo(Verdict.BROKEN);
    }
  }

  @Test
  @DisplayName("R-SEC-06: whoever only verifies makes no key")
  final void reads() {
    try (Signer signer = open(directory)) {
      assertThat(signer.verify(CONTENT, new Seal("abc", "AAAA"))).isEqualTo(Verdict.UNKNOWN_KEY);
      assertThat(directory).isEmptyDirectory();
    }
  }

  @Test
  @DisplayName("R-SEC-06: many seal and verify at a time")
  final void together() {
    try (Signer signer = open(directory)) {
      List<Verdict> verdicts =
          IntStream.range(0, 64)
              .parallel()
              .mapToObj(
                  number -> {
                    byte[] content = bytes("запис " + number);
                    return signer.verify(content, signer.seal(content));
                  })
              .toList();
      assertThat(verdicts).containsOnly(Verdict.GOOD);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
