package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import ua.journal.core.JournalStore;
import ua.journal.core.teaching.JournalHead;

/**
 * All conformance tests of a storage in one class to extend:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageConformance {
 *   protected JournalStore open() {
 *     return new MyStorageFactory().create(new PluginConfig(Map.of()));
 *   }
 * }
 * }</pre>
 *
 * Whoever wants one area alone extends its abstract class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StorageConformance extends OfficeConformance {
  /** For subclasses. */
  protected StorageConformance() {}

  /**
   * Opens the storage under test, once per area; the kit closes it. Storages may share their data.
   *
   * @return the storage, never null
   */
  @Override
  protected abstract JournalStore open();

  /**
   * Names what the storage cannot do; the kit then tests the refusal.
   *
   * @return denied capabilities, by default none
   */
  protected Set<Capability> denied() {
    return Set.of();
  }

  /**
   * Changes stored rows behind the journal's back; needed with {@link Capability#TAMPERING}.
   *
   * @param store the storage, not null
   * @param what what to change, not null
   * @param head journal and school to change it in, not null
   * @throws UnsupportedOperationException by default
   */
  protected void tamper(JournalStore store, Tampering what, JournalHead head) {
    throw new UnsupportedOperationException("This storage cannot be tampered with");
  }

  /**
   * Opens once more the storage that {@link #open} gave last, after it was closed; needed with
   * {@link Capability#DURABILITY}.
   *
   * @return the storage with everything stored before, never null
   * @throws UnsupportedOperationException by default
   */
  protected JournalStore reopen() {
    throw new UnsupportedOperationException("This storage forgets");
  }

  /** No command may escape the proof that a doubled click has one effect. */
  @AfterAll
  final void everyCommandWasSentTwice() {
    if (SentTwice.isWhole(StorageConformance.class)) {
      assertThat(SentTwice.missing()).as("commands no area of the kit performs").isEmpty();
    }
  }

  @Nested
  final class Gate extends AbstractGateTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Access extends AbstractAccessTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Requests extends AbstractRequestsTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class MarkRules extends AbstractMarkRulesTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class ClosedTerm extends AbstractClosedTermTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Undated extends AbstractUndatedTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class LessonRules extends AbstractLessonRulesTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class LessonChanges extends AbstractLessonChangesTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class AttendanceRules extends AbstractAttendanceRulesTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Batches extends AbstractBatchTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Concurrency extends AbstractConcurrencyTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Audit extends AbstractAuditTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }

    @Override
    protected Set<Capability> denied() {
      return StorageConformance.this.denied();
    }

    @Override
    protected void tamper(JournalStore store, Tampering what, JournalHead head) {
      StorageConformance.this.tamper(store, what, head);
    }
  }

  @Nested
  final class Changes extends AbstractChangesTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Sheets extends AbstractSheetTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Counts extends AbstractCountsTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class PastYears extends AbstractPastYearTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Days extends AbstractDayTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class FamilyDelay extends AbstractFamilyDelayTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Transactions extends AbstractTransactionsTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Malformed extends AbstractMalformedTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Isolation extends AbstractIsolationTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Schools extends AbstractSchoolsTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }

  @Nested
  final class Durability extends AbstractDurabilityTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }

    @Override
    protected JournalStore reopen() {
      return StorageConformance.this.reopen();
    }

    @Override
    protected Set<Capability> denied() {
      return StorageConformance.this.denied();
    }
  }

  @Nested
  final class MovingIn extends AbstractMovingInTest {
    @Override
    protected JournalStore open() {
      return StorageConformance.this.open();
    }
  }
}
