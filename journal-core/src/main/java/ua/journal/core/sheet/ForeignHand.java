package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.NoteSignIn;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.audit.LogStore;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.Column;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.NoticeStore;
import ua.journal.core.notices.Notices;
import ua.journal.core.teaching.JournalHead;

/**
 * Tells a teacher and the deputies of changes that look as if somebody else worked in the teacher's
 * name (R-SEC-10). An unread notice takes up what follows.
 */
final class ForeignHand {
  private static final int LOOKED_AT = 50;

  private final PastChanges past = new PastChanges();
  private final int most;

  ForeignHand(int most) {
    this.most = most;
  }

  /** Looks at what a batch has changed. */
  void look(BatchState batch, SheetChanges changes, RequestContext context) {
    if (context.caller().roles().contains(Role.SYSTEM)) {
      return;
    }
    int changed =
        (int)
            changes.revisions().stream()
                .filter(each -> each.kind() == RevisionKind.MARK && !each.before().isEmpty())
                .filter(each -> isPast(batch, each, context.today()))
                .count();
    if (changed == 0) {
      return;
    }
    int lastHour = past.note(context.person(), changed, context.now());
    boolean many = lastHour > most;
    ForeignHandRules.judge(changed, lastHour, most, !many && hasNewDevice(context))
        .ifPresent(sign -> tell(sign, lastHour, batch.head(), context));
  }

  private static boolean isPast(BatchState batch, Revision revision, LocalDate today) {
    Optional<Column> column = batch.column(new ColumnRef.Existing(new ColumnId(revision.target())));
    return column.map(Column::held).filter(held -> held.date().isBefore(today)).isPresent();
  }

  private static boolean hasNewDevice(RequestContext context) {
    LogStore.Filter filter =
        new LogStore.Filter(
            context.today(),
            context.person(),
            Set.of(NoteSignIn.Kind.SIGN_IN_NEW.name()),
            Set.of(),
            Long.MAX_VALUE);
    return !context.port(LogStore.class).entries(context.school(), filter, 1).isEmpty();
  }

  private static void tell(
      ForeignHandRules.Sign sign, int count, JournalHead head, RequestContext context) {
    PersonId teacher = context.person();
    ActivationStore people = context.port(ActivationStore.class);
    List<Notice> notices = new ArrayList<>();
    Map<String, String> facts = Map.of("journal", head.title(), "count", String.valueOf(count));
    boolean fresh = notice(context, teacher, kind(sign), facts, notices);
    if (!fresh) {
      return;
    }
    List<PersonAccess> staff = people.staff(context.school(), context.today());
    String name =
        staff.stream()
            .filter(each -> each.person().equals(teacher))
            .map(each -> each.name().listed())
            .findFirst()
            .orElse("");
    Map<String, String> whose =
        Map.of("journal", head.title(), "count", String.valueOf(count), "teacher", name);
    staff.stream()
        .filter(each -> each.role() == Role.DEPUTY && !each.person().equals(teacher))
        .map(each -> Notices.of(context, each.person(), NoticeKind.FOREIGN_HAND, whose, ""))
        .forEach(notices::add);
    Notices.tell(context, notices);
    context.record("FOREIGN_HAND", "person=" + teacher + " changes=" + count);
  }

  private static NoticeKind kind(ForeignHandRules.Sign sign) {
    return switch (sign) {
      case MANY -> NoticeKind.FOREIGN_HAND_MANY;
      case NEW_DEVICE -> NoticeKind.FOREIGN_HAND_NEW_DEVICE;
    };
  }

  /** Whether the person has no unread notice of the kind yet; otherwise it takes up the count. */
  private static boolean notice(
      RequestContext context,
      PersonId person,
      NoticeKind kind,
      Map<String, String> facts,
      List<Notice> notices) {
    Notice told = Notices.of(context, person, kind, facts, "");
    NoticeStore store = context.port(NoticeStore.class);
    Optional<Notice> unread =
        store.of(person, LOOKED_AT).stream()
            .filter(each -> !each.seen() && each.kind() == kind)
            .findFirst();
    unread.ifPresentOrElse(before -> store.replace(before, told), () -> notices.add(told));
    return unread.isEmpty();
  }
}
