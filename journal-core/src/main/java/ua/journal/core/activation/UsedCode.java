package ua.journal.core.activation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.NoticeStore;
import ua.journal.core.notices.Notices;

/**
 * Tells class teachers that a code of their class was used: a slip in the wrong hands is noticed.
 * Forty families on one evening are one unread notice that counts, not forty.
 */
final class UsedCode {
  private static final String OWNER = "owner";
  private static final String COUNT = "count";
  private static final int LOOKED_AT = 50;

  private final RequestContext context;

  UsedCode(RequestContext context) {
    this.context = context;
  }

  /** Of the pupils' classes; a user who is their class teacher themselves need not be told. */
  void tell(PersonId user, PersonName owner, List<PersonId> pupils) {
    context
        .port(ActivationStore.class)
        .classTeachers(pupils, context.today())
        .forEach(
            (schoolClass, classTeacher) -> {
              if (!classTeacher.equals(user)) {
                tell(classTeacher, schoolClass, owner);
              }
            });
  }

  private void tell(PersonId classTeacher, ClassId schoolClass, PersonName owner) {
    NoticeStore store = context.port(NoticeStore.class);
    String target = schoolClass.toString();
    Optional<Notice> unread =
        store.of(classTeacher, LOOKED_AT).stream()
            .filter(each -> !each.seen() && each.kind() == NoticeKind.CODE_USED)
            .filter(each -> each.target().equals(target))
            .findFirst();
    int count = unread.map(each -> Integer.parseInt(each.facts().get(COUNT)) + 1).orElse(1);
    Map<String, String> facts = Map.of(OWNER, owner.listed(), COUNT, String.valueOf(count));
    Notice told = Notices.of(context, classTeacher, NoticeKind.CODE_USED, facts, target);
    if (unread.isPresent()) {
      store.replace(unread.get(), told);
    } else {
      Notices.tell(context, List.of(told));
    }
  }
}
