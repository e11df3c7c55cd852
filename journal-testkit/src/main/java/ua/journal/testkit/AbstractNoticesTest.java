package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.notices.MarkNoticesSeen;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.notices.UnseenNotices;

/** What people are told, and when they read it (R-PUB-05, R-SEC-03). */
public abstract class AbstractNoticesTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractNoticesTest() {}

  @Test
  @DisplayName("R-SEC-03: a second code is told to its owner and to the head, the first to nobody")
  final void reissued() {
    issue("teacherA", "teacherB");
    assertThat(unseen("teacherA")).isZero();
    assertThat(unseen("head")).isZero();

    issue("teacherA");
    assertThat(notices("teacherA"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.CODE_REISSUED);
              assertThat(notice.facts()).containsOnlyKeys("by");
              assertThat(notice.at()).isEqualTo(FixtureSchool.NOW.truncatedTo(ChronoUnit.MILLIS));
              assertThat(notice.seen()).isFalse();
            });
    assertThat(notices("head"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.STAFF_CODE_REISSUED);
              assertThat(notice.facts())
                  .isEqualTo(Map.of("by", "Жук Р. Ю.", "owner", "Коваленко Олена"));
            });
    assertThat(unseen("teacherB")).as("his was the first").isZero();
    assertThat(unseen("deputy")).isZero();
  }

  @Test
  @DisplayName("The head is told once of a new code of his own")
  final void headsOwn() {
    issue("head");
    issue("head");
    assertThat(notices("head")).extracting(Notice::kind).containsExactly(NoticeKind.CODE_REISSUED);
  }

  @Test
  @DisplayName("R-PUB-05: what was read is told apart from what was told meanwhile, and stays read")
  final void seen() {
    issue("teacherA", "teacherB");
    issue("teacherA", "teacherB");
    Notice first = notices("teacherA").get(0);
    clock().set(FixtureSchool.NOW.plusHours(1));
    issue("teacherA");

    assertThat(mark("teacherA", first.id())).isEqualTo(1);
    assertThat(notices("teacherA")).extracting(Notice::seen).containsExactly(false, true);
    Notice read = notices("teacherA").get(1);
    assertThat(read.id()).isEqualTo(first.id());
    assertThat(read.seenAt())
        .isEqualTo(FixtureSchool.NOW.plusHours(1).truncatedTo(ChronoUnit.MILLIS));

    clock().set(FixtureSchool.NOW.plusHours(2));
    assertThat(mark("teacherA", first.id())).as("again").isEqualTo(1);
    assertThat(notices("teacherA").get(1)).isEqualTo(read);
  }

  @Test
  @DisplayName("Nobody marks or reads the notices of somebody else")
  final void ofOthers() {
    issue("teacherA");
    issue("teacherA");
    Notice others = notices("teacherA").get(0);
    assertThat(mark("teacherB", others.id())).isZero();
    assertThat(unseen("teacherA")).isEqualTo(1);
    assertThat(notices("teacherB")).isEmpty();
    assertThat(notices("parent")).isEmpty();
    assertThat(mark("melnyk")).isZero();
  }

  @Test
  @DisplayName("What is refused was told to nobody")
  final void rolledBack() {
    issue("teacherA");
    assertFails(ErrorCode.NOT_FOUND, () -> issue("teacherA", "melnyk"));
    assertThat(unseen("teacherA")).isZero();
  }

  private void issue(String... owners) {
    journal()
        .as(person("admin"))
        .perform(new IssueStaffCodes(List.of(owners).stream().map(this::person).toList()));
  }

  private List<Notice> notices(String who) {
    return journal().as(person(who)).ask(new OwnNotices());
  }

  private int unseen(String who) {
    return journal().as(person(who)).ask(new UnseenNotices());
  }

  private int mark(String who, Long... notices) {
    return journal().as(person(who)).perform(new MarkNoticesSeen(List.of(notices))).get();
  }
}
