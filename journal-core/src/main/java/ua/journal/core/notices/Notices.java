package ua.journal.core.notices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;

/**
 * Where handlers of other rooms tell people something, in the transaction of what they did: what is
 * rolled back leaves no notice. Thread-safe.
 */
public final class Notices {
  private Notices() {}

  /**
   * Makes a notice that {@link #tell} sends.
   *
   * @param context the command being handled, not null
   * @param person the addressee, not null
   * @param kind kind of the notice, not null
   * @param facts what fills the sentence, not null
   * @param target what the kind's place is opened for, empty for none
   * @return the notice, never null
   */
  public static Notice of(
      RequestContext context,
      PersonId person,
      NoticeKind kind,
      Map<String, String> facts,
      String target) {
    return new Notice(context.ids().next(), person, kind, facts, target, context.now(), null);
  }

  /**
   * Tells many at once.
   *
   * @param context the command being handled, not null
   * @param notices what and whom, not null
   */
  public static void tell(RequestContext context, Collection<Notice> notices) {
    if (!notices.isEmpty()) {
      context.port(NoticeStore.class).tell(context.school(), List.copyOf(notices));
    }
  }
}
