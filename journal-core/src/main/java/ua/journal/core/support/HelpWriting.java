package ua.journal.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Settings;

/** What the commands of this room share: judging a step, writing it, and its audit entry. */
final class HelpWriting {
  private final Settings settings;
  private final RequestContext context;
  private final HelpStore store;

  HelpWriting(Settings settings, RequestContext context) {
    this.settings = settings;
    this.context = context;
    this.store = context.port(HelpStore.class);
  }

  /** A request of the caller's school. */
  HelpRequest find(long id) {
    return store
        .find(context.school(), id)
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such request: " + id));
  }

  /** What stands against the text of a step. */
  static List<Finding> judge(HelpState next, String text) {
    return HelpRules.text(next, plain(text));
  }

  /** Takes one step, or tells what stands against it and changes nothing. */
  Outcome<Void> step(
      HelpRequest request, int seen, Set<HelpState> allowed, HelpState next, String text) {
    List<Finding> findings = new ArrayList<>();
    if (request.notes().size() != seen) {
      return Outcome.conflict(HelpRules.stale());
    }
    HelpRules.step(allowed, next).ifPresent(findings::add);
    findings.addAll(judge(next, text));
    if (!findings.isEmpty()) {
      return Outcome.refused(findings);
    }
    store.append(request.id(), seen, note(next, text));
    record(request.id(), next, text);
    tell(request.author());
    return Outcome.done();
  }

  /** Adds a request, once: a doubled click brings the same words a second time. */
  Outcome<Void> add(HelpKind kind, String text) {
    String asked = plain(text);
    boolean repeated =
        store.ofAuthor(context.school(), context.person()).stream()
            .anyMatch(
                one ->
                    one.state().pending()
                        && one.kind() == kind
                        && one.notes().size() == 1
                        && one.text().equals(asked));
    if (repeated) {
      return Outcome.unchanged();
    }
    HelpState first = HelpState.first(kind);
    HelpRequest request =
        new HelpRequest(
            context.ids().next(), kind, context.person(), "", List.of(note(first, asked)));
    store.add(context.school(), request);
    record(request.id(), first, asked);
    return Outcome.done();
  }

  private void tell(PersonId author) {
    if (!author.equals(context.person())) {
      Notices.tell(
          context, List.of(Notices.of(context, author, NoticeKind.HELP_ANSWERED, Map.of(), "")));
    }
  }

  private HelpNote note(HelpState state, String text) {
    return new HelpNote(context.person(), "", context.now(), state, plain(text), due(state));
  }

  private @Nullable LocalDate due(HelpState state) {
    return state == HelpState.OPEN
        ? AnswerClock.due(
            context.today(),
            settings.helpAnswerDays(),
            context
                .port(SchoolStore.class)
                .calendar(context.school(), context.today())
                .orElse(null))
        : null;
  }

  private void record(long request, HelpState state, String text) {
    context.record(
        "HELP", "request=%d state=%s %s".formatted(request, state, Chain.sha256(plain(text))));
  }

  /** Browsers send line ends in two characters. */
  private static String plain(String text) {
    return text.strip().replace("\r\n", "\n");
  }
}
