package ua.journal.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SchoolApi;

/** Faults of a server with Derby, whose disk is a small one in memory where that can be had. */
class DerbyFaultsIT extends FaultsJob {
  private static final String WIDE = "size=400m";
  private static final Path FOLDER = Path.of("target", "faults-disk").toAbsolutePath();

  private SmallDisk disk;

  @Override
  String database() {
    return "Derby";
  }

  @Override
  OwnServer layOut() {
    disk = SmallDisk.mount(FOLDER, 400);
    OwnServer own =
        OwnServer.layOut("faults-derby")
            .with("journal.storage.space.low-mb", "12")
            .with("journal.storage.space.least-mb", "4");
    return disk == null ? own : own.keeping(disk.place().resolve("data"));
  }

  @AfterAll
  void unmount() {
    leave();
    if (disk != null) {
      disk.close();
    }
  }

  @Override
  void keepCopy() {
    copy(server.data(), beside("before"));
  }

  @Override
  void putCopyBack() {
    delete(server.data());
    copy(beside("before"), server.data());
    delete(beside("before"));
  }

  @Test
  void anotherProgramFillsTheDisk() throws InterruptedException {
    SmallDisk small = disk("full disk");
    for (int round = 0; round < ROUNDS; round++) {
      up();
      Crew crew = Crew.at(server.url());
      crew.more(ENOUGH);
      small.remount("size=" + (used() + 10) + "m");
      Duration warned = await("LOW");
      crew.more(ENOUGH);
      small.fill();
      await("FULL");
      assertReads();
      assertThat(crew.waits()).containsExactly("5");
      free(small);
      Duration back = crew.more(ENOUGH);
      crew.check();
      tell("full disk", "warned after " + warned.toMillis() + " ms, saves go on after", back, crew);
      within(30, back);
    }
  }

  /** To the last byte at once: a save that is under way meets the end of the disk itself. */
  @Test
  void theDiskIsFilledAtOnce() throws InterruptedException {
    byCommand();
    SmallDisk small = disk("filled at once");
    try {
      for (int round = 0; round < ROUNDS; round++) {
        up();
        Crew crew = Crew.at(server.url());
        crew.more(ENOUGH);
        small.remount("size=" + (used() + 5) + "m");
        small.fill();
        crew.refusedFor(Duration.ofSeconds(5));
        free(small);
        Duration back = crew.more(ENOUGH);
        crew.check();
        tell("filled at once", "saves go on after", back, crew);
        within(30, back);
      }
      stopsOnAFullDisk(small);
    } finally {
      free(small);
    }
  }

  private void stopsOnAFullDisk(SmallDisk small) throws InterruptedException {
    Crew crew = Crew.at(server.url());
    crew.more(ENOUGH);
    small.fill();
    crew.refusedFor(Duration.ofSeconds(2));
    Duration stop = server.stop();
    free(small);
    server.start();
    crew.more(ENOUGH);
    crew.check();
    tell("full disk", "stopped on it within", stop, crew);
    within(10, stop);
    server.stop();
  }

  private static void free(SmallDisk small) {
    small.free();
    small.remount(WIDE);
  }

  @Test
  void theFolderIsReadOnly() throws InterruptedException {
    byCommand();
    SmallDisk small = disk("read-only");
    for (int round = 0; round < ROUNDS; round++) {
      up();
      Crew crew = Crew.at(server.url());
      crew.more(ENOUGH);
      server.stop();
      small.remount("ro");
      server.launch();
      await("READ_ONLY");
      assertThat(get("/health/ready").statusCode()).isEqualTo(503);
      assertReads();
      crew.refusedFor(Duration.ofSeconds(2));
      small.remount("rw," + WIDE);
      Duration back = crew.more(ENOUGH);
      await("OPEN");
      crew.check();
      tell("read-only", "saves go on after", back, crew);
      within(30, back);
    }
    refusesASecondServer(Crew.at(server.url()));
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefused() throws InterruptedException {
    byCommand();
    up();
    refusesASecondServer(Crew.at(server.url()));
  }

  private void refusesASecondServer(Crew crew) throws InterruptedException {
    crew.more(ENOUGH);
    try (OwnServer second = OwnServer.layOut("faults-second").keeping(server.data())) {
      second.launch();
      long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
      while (!said(second).contains("Another journal works in the folder " + server.data())) {
        assertThat(System.nanoTime()).as("the second says nothing").isLessThan(end);
        Thread.sleep(200);
      }
      crew.more(ENOUGH);
    }
    crew.more(ENOUGH);
    crew.check();
    tell("two servers", "the second says why it does not open, the first lost nothing");
  }

  private static String said(OwnServer second) {
    try {
      return second.log();
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  private void assertReads() {
    SchoolApi reader = SchoolApi.on(server.url(), "director");
    assertThat(reader.journals()).isNotEmpty();
    assertThat(get("/login.xhtml").statusCode()).isEqualTo(200);
  }

  private SmallDisk disk(String fault) {
    if (disk == null) {
      Figures.skipped(database(), fault, "a small disk cannot be mounted; run as root");
    }
    return disk;
  }

  private long used() {
    long total = FOLDER.toFile().getTotalSpace();
    return (total - FOLDER.toFile().getUsableSpace() >> 20) + 1;
  }
}
