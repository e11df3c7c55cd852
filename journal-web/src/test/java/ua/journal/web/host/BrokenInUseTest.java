package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static ua.journal.web.host.FakePlugin.fail;
import static ua.journal.web.host.FakePlugin.hang;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.imports.Table;
import ua.journal.core.reports.Document;
import ua.journal.web.host.PluginFault.Kind;

/** Plugins broken in use × what its caller gets; nothing of a broken report ever leaves. */
@Timeout(60)
class BrokenInUseTest {
  private static final Document DOCUMENT =
      new Document("Звіт", Locale.ROOT, Document.Paging.CONTINUOUS, List.of());
  private static final byte[] BYTES = {1, 2, 3};

  static Stream<Arguments> reports() {
    return Stream.of(
        report("throws after its first byte", Kind.FAILED, BrokenInUseTest::half),
        report("throws unchecked", Kind.FAILED, out -> Integer.parseInt("Оксана")),
        report("lacks a class", Kind.FAILED, out -> fail(new NoClassDefFoundError("x"))),
        report("eats all memory", Kind.FAILED, out -> fail(new OutOfMemoryError("not really"))),
        report("overflows the stack", Kind.FAILED, out -> FakePlugin.recurse()),
        report("hangs", Kind.SLOW, out -> hang()),
        report("hangs and does not let go", Kind.SLOW, BrokenInUseTest::spin),
        report("floods", Kind.FLOOD, BrokenInUseTest::flood),
        report("floods and hides it", Kind.FLOOD, BrokenInUseTest::floodQuietly),
        report("writes nothing", Kind.GARBAGE, out -> {}));
  }

  @ParameterizedTest(name = "a report that {0}")
  @MethodSource("reports")
  void costsItsCallerAMessage(String what, Kind kind, FakePlugin.Writer writer) {
    Fakes fakes = new Fakes(kind == Kind.SLOW ? Limit.BRIEF : Limit.PATIENT);
    fakes.plugin().reports.writer = writer;

    assertFault(kind, () -> fakes.report().write(DOCUMENT).close());
    fakes.plugin().reports.writer = out -> out.write('x');
    assertThat(written(fakes.report())).isEqualTo("x");
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        table("throws", Kind.FAILED, in -> List.of(List.<Table>of().get(0))),
        table("lacks a class", Kind.FAILED, in -> fail(new NoClassDefFoundError("x"))),
        table("overflows the stack", Kind.FAILED, in -> FakePlugin.recurse()),
        table("gives nothing", Kind.GARBAGE, in -> null),
        table("gives nothing as a table", Kind.FAILED, in -> Arrays.asList((Table) null)),
        table("gives endless tables", Kind.FAILED, in -> new Endless()),
        table("gives too many cells", Kind.FLOOD, in -> cells()),
        table("hangs", Kind.SLOW, in -> hang()));
  }

  @ParameterizedTest(name = "a table format that {0}")
  @MethodSource("tables")
  void costsItsCallerAMessage(String what, Kind kind, FakePlugin.Reader reader) {
    Fakes fakes = new Fakes(kind == Kind.SLOW ? Limit.BRIEF : Limit.PATIENT);
    fakes.plugin().tables.reader = reader;

    assertFault(kind, () -> read(fakes));
  }

  @Test
  void aRefusalOfAFileIsNoFault() {
    Fakes fakes = new Fakes(Limit.PATIENT);
    fakes.plugin().tables.reader = BrokenInUseTest::refuse;

    assertThatIOException().isThrownBy(() -> read(fakes)).withMessage("Файл не в UTF-8");
    assertThat(fakes.state().last()).isNull();
  }

  @Test
  void whoeverBreaksOverBytesDoesNotKnowThem() {
    Fakes fakes = new Fakes(Limit.BRIEF);
    fakes.plugin().tables.recognises = bytes -> fail(new StackOverflowError());
    assertThat(fakes.table().recognises(BYTES)).isFalse();
    fakes.plugin().tables.recognises = bytes -> hang();
    assertThat(fakes.table().recognises(BYTES)).isFalse();
  }

  @Test
  void nobodySpoilsTheBytesForTheNext() {
    Fakes fakes = new Fakes(Limit.PATIENT);
    byte[] bytes = BYTES.clone();
    fakes.plugin().tables.recognises = given -> given[0]++ == 1;

    assertThat(fakes.table().recognises(bytes)).isTrue();
    assertThat(bytes).isEqualTo(BYTES);
  }

  @Test
  void moreCallsThanAPluginMayHaveDoNotPileUp() {
    Fakes fakes = new Fakes(Limit.BRIEF);
    fakes.plugin().reports.writer = BrokenInUseTest::spin;
    assertFault(Kind.SLOW, () -> fakes.report().write(DOCUMENT));
    assertFault(Kind.SLOW, () -> fakes.report().write(DOCUMENT));

    assertFault(Kind.BUSY, () -> fakes.report().write(DOCUMENT));
    assertThat(fakes.state().hanging()).isEqualTo(2);
  }

  @Test
  void aPluginThatClosesTheStreamHasWrittenItsReport() {
    Fakes fakes = new Fakes(Limit.PATIENT);
    fakes.plugin().reports.writer =
        out -> {
          out.write('x');
          out.close();
        };

    assertThat(written(fakes.report())).isEqualTo("x");
  }

  private static void assertFault(Kind kind, ThrowingCallable call) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(call)
        .satisfies(
            thrown ->
                assertThat(PluginFault.in(thrown))
                    .hasValueSatisfying(
                        fault -> {
                          assertThat(fault.kind()).isEqualTo(kind);
                          assertThat(fault.plugin()).isEqualTo("fake");
                          assertThat(fault.incident().isEmpty()).isEqualTo(kind == Kind.BUSY);
                        }));
  }

  private static List<Table> read(Fakes fakes) throws IOException {
    return fakes.table().read("a.fake", new ByteArrayInputStream(BYTES));
  }

  private static String written(GuardedReportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report report = format.write(DOCUMENT)) {
      report.sendTo(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Arguments report(String what, Kind kind, FakePlugin.Writer writer) {
    return arguments(what, kind, writer);
  }

  private static Arguments table(String what, Kind kind, FakePlugin.Reader reader) {
    return arguments(what, kind, reader);
  }

  private static void half(OutputStream out) throws IOException {
    out.write('h');
    throw new IOException("Half");
  }

  private static List<Table> refuse(InputStream in) throws IOException {
    throw new IOException("Файл не в UTF-8");
  }

  /** Does not listen; ends with the test. */
  private static void spin(OutputStream out) {
    long end = System.nanoTime() + 5_000_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void flood(OutputStream out) throws IOException {
    while (true) {
      out.write(new byte[1000]);
    }
  }

  private static void floodQuietly(OutputStream out) {
    try {
      flood(out);
    } catch (IOException e) {
      // a plugin that does as if nothing had happened
    }
  }

  private static List<Table> cells() {
    List<String> row = Collections.nCopies(1_000_001, "");
    return List.of(new Table("a", "a", Collections.nCopies(4, row)));
  }

  /** As many tables as a list can have. */
  private static final class Endless extends AbstractList<Table> {
    @Override
    public Table get(int index) {
      return new Table("a", "a", List.of());
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }
}
