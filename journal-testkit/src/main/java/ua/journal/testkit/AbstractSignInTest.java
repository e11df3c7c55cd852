package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.activation.NoteSignIn;
import ua.journal.core.activation.NoteSignIn.Kind;
import ua.journal.core.activation.OwnSignIns;
import ua.journal.core.audit.LogLine;
import ua.journal.core.audit.LogQuery;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;

/** Who has signed in, and who could not (R-SEC-09). */
public abstract class AbstractSignInTest extends AbstractStorageTest {
  private static final String PLACE = "192.0.2.77";

  /** For subclasses. */
  protected AbstractSignInTest() {}

  @Test
  @DisplayName(
      "R-SEC-09: the owner is told of a device that did not know the account, but the first")
  final void newDevice() {
    note(Kind.SIGN_IN_NEW, "teacherA", "Firefox, Linux");
    assertThat(notices("teacherA")).as("the first sign-in of all").isEmpty();
    note(Kind.SIGN_IN, "teacherA", "Firefox, Linux");
    assertThat(notices("teacherA")).isEmpty();
    note(Kind.SIGN_IN_NEW, "teacherA", "Chrome, Windows");
    note(Kind.SIGN_IN_NEW, "teacherA", "Chrome, Android");
    assertThat(notices("teacherA"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.NEW_DEVICE);
              assertThat(notice.facts())
                  .containsEntry("device", "Chrome, Android")
                  .containsEntry("source", "192.0.2.*");
            });
    assertThat(journal().as(person("teacherA")).ask(new OwnSignIns()))
        .extracting(OwnSignIns.Line::device)
        .containsExactly("Chrome, Android", "Chrome, Windows", "Firefox, Linux", "Firefox, Linux");
    assertThat(journal().as(person("teacherB")).ask(new OwnSignIns())).isEmpty();
  }

  @Test
  @DisplayName("R-SEC-09: failures of a minute are one entry and a count; the log reads them")
  final void failures() {
    for (int i = 0; i < 40; i++) {
      note(Kind.SIGN_IN_FAILED, "head", "");
    }
    note(Kind.SIGN_IN_FAILED, null, "");
    note(Kind.SIGN_IN_SLOWED, "head", "");
    clock().set(FixtureSchool.NOW.plusMinutes(2));
    note(Kind.SIGN_IN_FAILED, "head", "");
    note(Kind.SIGN_IN, "head", "Safari, macOS");

    List<LogLine> lines = log("admin", true);
    assertThat(lines)
        .extracting(LogLine::operation)
        .containsExactly(
            "SIGN_IN", "SIGN_IN_FAILED", "SIGN_IN_SLOWED", "SIGN_IN_FAILED", "SIGN_IN_FAILED");
    assertThat(lines.get(1).facts())
        .containsEntry("more", "39")
        .containsEntry("source", "192.0.2.*");
    assertThat(lines.get(1).subjects()).singleElement();
    assertThat(lines.get(3).subjects()).as("a login that nobody has is not kept").isEmpty();
    assertThat(log("head", false))
        .extracting(LogLine::operation)
        .as("ordinary sign-ins bury nothing")
        .doesNotContain("SIGN_IN")
        .contains("SIGN_IN_SLOWED");
    assertFails(ErrorCode.NOT_ALLOWED, () -> log("teacherA", true));
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName("R-SEC-09: a flood from thousands of places adds a few entries")
  final void flood() {
    long before = recorded();
    for (int i = 0; i < 1000; i++) {
      system()
          .perform(
              new NoteSignIn(
                  Kind.SIGN_IN_FAILED, null, "10." + i / 250 + "." + i % 250 + ".1", ""));
    }
    assertThat(recorded() - before).isLessThanOrEqualTo(201);
  }

  @Test
  @DisplayName(
      "R-SEC-10: many changed marks of past lessons are told to the teacher and the deputies")
  final void foreignHand() {
    ColumnId past = column("oct12", ColumnKind.CURRENT);
    KitJournal watched =
        journal(
            Settings.of(
                Map.of(
                    "journal.rules.past-changes-per-hour", "2",
                    "journal.rules.family-delay-minutes", "0")));
    assertDone(one(Act.put(past, person("hudz"), "9", 0)));
    for (int revision = 1; revision <= 4; revision++) {
      CellCommand change = Act.put(past, person("hudz"), String.valueOf(5 + revision), revision);
      watched
          .as(person("teacherA"))
          .perform(new CellBatch(school().journal("algebra8"), List.of(change)));
    }
    assertThat(notices("teacherA"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.FOREIGN_HAND_MANY);
              assertThat(notice.facts()).containsEntry("count", "4");
            });
    assertThat(notices("deputy"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.FOREIGN_HAND);
              assertThat(notice.facts()).containsKey("teacher");
            });
    assertThat(log("head", false)).extracting(LogLine::operation).contains("FOREIGN_HAND");
  }

  @Test
  @DisplayName(
      "R-SEC-10: a past mark changed on the day of a new device is told; a first mark is not")
  final void foreignDevice() {
    ColumnId past = column("oct12", ColumnKind.CURRENT);
    note(Kind.SIGN_IN_NEW, "teacherA", "Chrome, Android");
    assertDone(one(Act.put(past, person("hudz"), "9", 0)));
    assertThat(notices("teacherA")).isEmpty();
    assertDone(one(Act.put(past, person("hudz"), "12", 1)));
    assertThat(notices("teacherA"))
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.FOREIGN_HAND_NEW_DEVICE);
  }

  private void note(Kind kind, @Nullable String who, String device) {
    system().perform(new NoteSignIn(kind, who == null ? null : person(who), PLACE, device));
  }

  private List<LogLine> log(String who, boolean signIns) {
    return journal().as(person(who)).ask(new LogQuery(null, null, false, signIns, 0)).lines();
  }

  private List<Notice> notices(String who) {
    return journal().as(person(who)).ask(new OwnNotices());
  }

  private KitJournal.KitSession system() {
    return journal().asSystem(school().id());
  }
}
