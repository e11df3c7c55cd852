package ua.journal.web.seal;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.audit.Checkpoint;
import ua.journal.core.audit.Checkpoints;
import ua.journal.core.audit.KeptCheck;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.audit.VerifyTail;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.support.RecordCheck;
import ua.journal.spi.Signer;
import ua.journal.web.problem.Incident;

/**
 * Signs where the record stands, now and then, and checks the whole of it each night (R-SEC-06).
 * All work is done step by step on threads of the host's; nobody who saves anything waits for it.
 */
public final class Sealing implements Checkpoints {
  private static final Logger LOG = System.getLogger(Sealing.class.getName());
  private static final Duration AFTER_START = Duration.ofMinutes(2);

  private final Signer signer;
  private final SealTerms terms;
  private final CheckpointFile file;
  private final List<Delivery> deliveries;
  private final AtomicLong pending = new AtomicLong();
  private final ReentrantLock working = new ReentrantLock();
  private final long begun = System.nanoTime();

  private @Nullable Long lastLook;
  private long alarmedAt;
  private volatile @Nullable LastCheck check;
  private volatile String fault = "";

  /**
   * Makes it.
   *
   * @param signer who signs
   * @param terms when
   * @param places where checkpoints go besides the file
   */
  public Sealing(Signer signer, SealTerms terms, List<Place> places) {
    this.signer = signer;
    this.terms = terms;
    this.file = new CheckpointFile(terms.directory().resolve("checkpoints"));
    this.deliveries = places.stream().map(place -> new Delivery(place, terms.directory())).toList();
    this.check = LastCheck.read(terms.directory()).orElse(null);
  }

  @Override
  public Stream<String> lines(SchoolId school) {
    return file.lines();
  }

  @Override
  public Verdict verify(Checkpoint checkpoint) {
    Signer.Seal seal = new Signer.Seal(checkpoint.key(), checkpoint.signature());
    return switch (signer.verify(checkpoint.statement(), seal)) {
      case GOOD -> Verdict.GOOD;
      case BROKEN -> Verdict.BROKEN;
      case UNKNOWN_KEY -> Verdict.UNKNOWN_KEY;
    };
  }

  /** So many entries were added. */
  public void added(int entries) {
    pending.addAndGet(entries);
  }

  /** What the last check of the whole found; empty before the first. */
  public Optional<LastCheck> lastCheck() {
    return Optional.ofNullable(check);
  }

  /** The last checkpoint. */
  public Optional<Checkpoint> lastCheckpoint() {
    return file.last().flatMap(Checkpoint::parse);
  }

  /** Number in the log of why no checkpoint is made; empty when they are. */
  public String fault() {
    return fault;
  }

  /** How second places do. */
  public List<PlaceState> places() {
    return deliveries.stream().map(Delivery::state).toList();
  }

  /** Does what is due. A fault is told once in the log, and the step is tried again. */
  public void step(Journal journal) {
    working.lock();
    try {
      journal.school().ifPresent(school -> step(journal, school.id()));
      fault = "";
    } catch (JournalException | UncheckedIOException e) {
      if (fault.isEmpty()) {
        fault = Incident.log("no checkpoint can be made", e);
      }
    } finally {
      working.unlock();
    }
  }

  private void step(Journal journal, SchoolId school) {
    JournalSession session = journal.asSystem(school);
    seal(journal, session, school, false);
    deliveries.forEach(each -> each.step(file, System.nanoTime()));
  }

  /**
   * The last one before the server stops; what cannot be signed now, or only after a long check,
   * will be after the start.
   */
  public void stop(Journal journal) {
    if (!working.tryLock()) {
      return;
    }
    try {
      journal
          .school()
          .ifPresent(school -> seal(journal, journal.asSystem(school.id()), school.id(), true));
    } catch (JournalException | UncheckedIOException e) {
      Incident.log("no checkpoint at the end", e);
    } finally {
      working.unlock();
      signer.close();
    }
  }

  private void seal(Journal journal, JournalSession session, SchoolId school, boolean now) {
    Long looked = lastLook;
    long nanos = System.nanoTime();
    boolean due = looked == null || nanos - looked >= terms.minutes().toNanos();
    if (!now && !due && pending.get() < terms.entries()) {
      return;
    }
    pending.set(0);
    Optional<Checkpoint> last = file.lastCheckpoint();
    VerifyTail.Result tail =
        session.ask(new VerifyTail(last.map(Checkpoint::head).orElse(VerifyTail.START)));
    lastLook = nanos;
    if (tail.firstBroken() > 0) {
      alarm(session, tail, last);
    } else if (last.isEmpty() || tail.head().seq() > last.get().head().seq()) {
      Checkpoint next = Checkpoint.after(school, tail.head(), journal.now(), last);
      Signer.Seal seal = signer.seal(next.statement());
      Checkpoint signed = next.signed(seal.key(), seal.signature());
      file.append(signed);
      LOG.log(Level.INFO, signed.line());
    }
  }

  /** Nothing is signed that is not whole; each new break is told once. */
  private void alarm(JournalSession session, VerifyTail.Result tail, Optional<Checkpoint> last) {
    if (alarmedAt == tail.firstBroken()) {
      return;
    }
    alarmedAt = tail.firstBroken();
    String what = "The record is not as it was signed, from entry " + alarmedAt + " on";
    LOG.log(Level.ERROR, what);
    deliveries.forEach(each -> each.alarm(what));
    long count = last.map(Checkpoint::number).orElse(0L);
    String line = last.map(each -> each.hash().substring(0, KeptCheck.DIGITS)).orElse("");
    session.perform(new RecordCheck(new KeptCheck(false, tail.head().seq(), count, line)));
  }

  /**
   * Checks the whole record when its hour has come, also after it was missed; checkpoints are made
   * meanwhile.
   */
  public void night(Journal journal) {
    boolean early = System.nanoTime() - begun < AFTER_START.toNanos();
    if (early || !terms.checkDue(journal.now(), lastCheck().map(LastCheck::at))) {
      return;
    }
    try {
      journal.school().ifPresent(school -> checkNow(journal, journal.asSystem(school.id())));
    } catch (JournalException | UncheckedIOException e) {
      Incident.log("the record was not checked", e);
    }
  }

  /** Checks the whole record and puts what it found on record. */
  void checkNow(Journal journal, JournalSession session) {
    long begin = System.nanoTime();
    VerifyAudit.Result found = session.ask(new VerifyAudit());
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    LastCheck done = new LastCheck(journal.now(), found.intact(), found.entries(), seconds);
    check = done;
    done.write(terms.directory());
    String what =
        "The record was checked: %d entries, %d checkpoints, %d s, %s"
            .formatted(
                found.entries(),
                found.anchored().checkpoints(),
                seconds,
                found.intact() ? "whole" : broken(found));
    LOG.log(found.intact() ? Level.INFO : Level.ERROR, what);
    if (!found.intact()) {
      deliveries.forEach(each -> each.alarm(what));
    }
    session.perform(new RecordCheck(KeptCheck.of(found)));
  }

  private static String broken(VerifyAudit.Result found) {
    return "NOT WHOLE: first broken entry %d, %d differences, %s"
        .formatted(found.firstBroken(), found.drift(), found.anchored().faults());
  }

  /**
   * How a second place does.
   *
   * @param name its name
   * @param incident number in the log of why it takes nothing, empty when it does
   */
  public record PlaceState(String name, String incident) {}
}
