package ua.journal.core.activation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/**
 * Tells the owner of a guarded account and all who lead what becomes of its new code (R-SEC-08);
 * whoever did it is told, too, for it may have been done in their name.
 */
final class ReissueNotices {
  private ReissueNotices() {}

  static void tell(
      RequestContext context,
      List<PersonAccess> staff,
      PersonId owner,
      NoticeKind kind,
      Map<String, String> facts) {
    Notices.tell(
        context,
        Stream.concat(
                Stream.of(owner),
                staff.stream()
                    .filter(each -> ReissueRules.leads(each.role()))
                    .map(PersonAccess::person))
            .distinct()
            .map(person -> Notices.of(context, person, kind, facts, ""))
            .toList());
  }

  /** The caller as others know them. */
  static String caller(RequestContext context, List<PersonAccess> staff) {
    return staff.stream()
        .filter(each -> each.person().equals(context.person()))
        .map(each -> each.name().signed())
        .findFirst()
        .orElse("");
  }
}
