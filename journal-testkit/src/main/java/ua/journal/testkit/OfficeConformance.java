package ua.journal.testkit;

import org.junit.jupiter.api.Nested;
import ua.journal.core.JournalStore;

/**
 * The part of {@link StorageConformance} about the school's office: lists, plans, timetable,
 * people.
 */
abstract class OfficeConformance {
  /** Opens the storage under test. */
  protected abstract JournalStore open();

  @Nested
  final class Register extends AbstractRegisterTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Fill extends AbstractFillTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Imports extends AbstractImportTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Undo extends AbstractUndoTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Joins extends AbstractJoinTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Activation extends AbstractActivationTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Reissues extends AbstractReissueTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class SignIns extends AbstractSignInTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Credentials extends AbstractCredentialTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class FamilyAccess extends AbstractFamilyAccessTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class IdleAccounts extends AbstractIdleAccountTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Notices extends AbstractNoticesTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class SignedCheckpoints extends AbstractCheckpointTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Substitutions extends AbstractSubstitutionTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Timetables extends AbstractTimetableTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Corrections extends AbstractCorrectionTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Movements extends AbstractMovementTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Plans extends AbstractPlanTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Help extends AbstractHelpTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class PluginSwitches extends AbstractPluginSwitchTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class EveryOtherWeek extends AbstractEveryOtherWeekTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class WeekImport extends AbstractWeekImportTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Documents extends AbstractDocumentsTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Years extends AbstractYearTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class LessonTimes extends AbstractLessonTimesTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Logs extends AbstractLogTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class StaffBooks extends AbstractStaffTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Rollovers extends AbstractRolloverTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Groups extends AbstractGroupsTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class TeachingLoad extends AbstractLoadTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Cards extends AbstractCardTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Circumstances extends AbstractCircumstanceTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class EnrolmentLists extends AbstractEnrolmentTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Augusts extends AbstractAugustTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }

  @Nested
  final class Signatures extends AbstractSignaturesTest {
    @Override
    protected JournalStore open() {
      return OfficeConformance.this.open();
    }
  }
}
