package ua.journal.testkit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.imports.Table;
import ua.journal.spi.TableFormat;
import ua.journal.spi.files.FileLimits;

/**
 * A program of its own with a small heap that reads every hostile file by one format: what a format
 * keeps of such a file shows at once, and nothing else is hurt.
 */
final class MuseumVisit {
  /** Memory of the program in megabytes. */
  private static final int MEGABYTES = Integer.getInteger("journal.hostile.megabytes", 128);

  private static final long MOST_MILLIS = Long.getLong("journal.hostile.millis", 5_000);

  private static final int MOST_WORDS = 500;

  private final TableFormat format;
  private final String file;
  private final long most;
  private final List<String> faults = new ArrayList<>();
  private int read;
  private int refused;
  private String slowest = "";
  private long slowestMillis = -1;

  private MuseumVisit(AbstractTableFormatTest test, long most) {
    this.most = most;
    format = test.format();
    file = test.file();
  }

  /** Starts the program for a test and shows it the museum; what it says when it is hurt. */
  static String faults(AbstractTableFormatTest test) throws IOException, InterruptedException {
    Process visit =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + MEGABYTES + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                MuseumVisit.class.getName(),
                test.getClass().getName(),
                String.valueOf(MOST_MILLIS))
            .redirectErrorStream(true)
            .start();
    String last = "";
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(visit.getOutputStream()))) {
      String[] shown = new String[1];
      try {
        Museum.visit(
            test.good(),
            (name, file) -> {
              shown[0] = name;
              out.writeUTF(name);
              out.writeInt(file.length);
              out.write(file);
              out.flush();
            });
      } catch (IOException e) {
        last = "died after it was shown «" + shown[0] + "»";
      }
    } catch (IOException e) {
      // its end was not waited for: what it says tells why
      last = last + " and does not listen";
    }
    String said = new String(visit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return visit.waitFor() == 0 && last.isEmpty() ? "" : last + "\n" + said;
  }

  /**
   * Reads what it is shown.
   *
   * @param args name of a class that extends {@link AbstractTableFormatTest}, most milliseconds
   * @throws Exception when the class cannot be made
   */
  public static void main(String[] args) throws Exception {
    Constructor<?> made = Class.forName(args[0]).getDeclaredConstructor();
    made.setAccessible(true);
    AbstractTableFormatTest test = (AbstractTableFormatTest) made.newInstance();
    MuseumVisit visit = new MuseumVisit(test, Long.parseLong(args[1]));
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
      while (true) {
        String name = in.readUTF();
        visit.meet(name, in.readNBytes(in.readInt()));
      }
    } catch (EOFException e) {
      tell(visit, System.out);
    }
    System.exit(visit.faults.isEmpty() ? 0 : 1);
  }

  private static void tell(MuseumVisit visit, PrintStream out) {
    out.println(visit);
  }

  private void meet(String name, byte[] bytes) {
    long begun = System.nanoTime();
    try {
      format.recognises(bytes);
      List<Table> tables = format.read(file, new ByteArrayInputStream(bytes));
      long cells = tables.stream().flatMap(t -> t.rows().stream()).mapToLong(List::size).sum();
      if (cells > FileLimits.CELLS) {
        faults.add(name + ": " + cells + " cells");
      }
      read++;
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).length() < MOST_WORDS && e.getMessage() != null) {
        refused++;
      } else {
        faults.add(name + ": refused without a word");
      }
    } catch (RuntimeException | StackOverflowError e) {
      faults.add(name + ": " + e);
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    if (millis > slowestMillis) {
      slowestMillis = millis;
      slowest = name;
    }
    if (millis > most) {
      faults.add(name + ": " + millis + " ms");
    }
  }

  @Override
  public String toString() {
    return "%d refused, %d read, the slowest in %d ms (%s)%n%s"
        .formatted(refused, read, slowestMillis, slowest, String.join("\n", faults));
  }
}
