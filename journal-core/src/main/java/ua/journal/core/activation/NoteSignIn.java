package ua.journal.core.activation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.LogStore;
import ua.journal.core.common.Given;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.NoticeStore;
import ua.journal.core.notices.Notices;

/**
 * Command of the program: puts on record that somebody has signed in or could not (R-SEC-09, clause
 * 3.2). The owner of an account is told when it was opened on a device that did not know it, unless
 * it is the first time it was opened at all. Failures of one account from one place within a minute
 * are one entry, and one more that counts the rest.
 *
 * @param kind what happened
 * @param person whose account; null when no account has the login that was typed
 * @param source where from, an address; only its beginning is kept
 * @param device browser and system in a few words, empty when unknown
 */
public record NoteSignIn(Kind kind, @Nullable PersonId person, String source, String device)
    implements Command<Void> {
  private static final int LOOKED_AT = 50;

  /** Checks that something is there. */
  public NoteSignIn {
    kind = Given.value(kind, "kind");
    source = Given.value(source, "source");
    device = Given.value(device, "device");
  }

  /** What happened at the door. */
  public enum Kind {
    /** Signed in on a device that knows the account. */
    SIGN_IN,
    /** Signed in on a device that does not; the owner is told. */
    SIGN_IN_NEW,
    /** A wrong password or code. */
    SIGN_IN_FAILED,
    /** Not looked at: too many were wrong. */
    SIGN_IN_SLOWED;

    private boolean opened() {
      return this == SIGN_IN || this == SIGN_IN_NEW;
    }
  }

  @Override
  public Operation operation() {
    return Operation.NOTE_SIGN_IN;
  }

  /** Runs {@link NoteSignIn}. */
  static final class Run implements Handler<NoteSignIn, Outcome<Void>> {
    private final Minutes minutes = new Minutes();

    @Override
    public Class<NoteSignIn> type() {
      return NoteSignIn.class;
    }

    @Override
    public Outcome<Void> handle(NoteSignIn command, RequestContext context) {
      PersonId person = command.person();
      String place = Places.shortened(command.source());
      String target = "source=" + place + device(command.device());
      if (person != null && command.kind().opened()) {
        if (command.kind() == Kind.SIGN_IN_NEW && hasSignedIn(person, context)) {
          tell(person, place, command.device(), context);
        }
        record(command, person.value(), target, context);
        return Outcome.done();
      }
      String whose = person == null ? "" : "person=" + person + " ";
      Optional<String> due = minutes.note(command.kind() + " " + whose + place, context.now());
      due.ifPresent(more -> record(command, 0, whose + target + more, context));
      return due.isPresent() ? Outcome.done() : Outcome.unchanged();
    }

    private static void record(
        NoteSignIn command, long actor, String target, RequestContext context) {
      context.record(
          new AuditDraft(context.now(), actor, 0, command.kind().name(), target, null, ""));
    }

    private static String device(String device) {
      return device.isEmpty() ? "" : " device=" + device.replace(", ", "/").replace(' ', '_');
    }

    /** Whoever signs in for the first time knows that the device is new. */
    private static boolean hasSignedIn(PersonId person, RequestContext context) {
      LogStore.Filter filter =
          new LogStore.Filter(
              null,
              person,
              Set.of(Kind.SIGN_IN.name(), Kind.SIGN_IN_NEW.name()),
              Set.of(),
              Long.MAX_VALUE);
      return !context.port(LogStore.class).entries(context.school(), filter, 1).isEmpty();
    }

    /** Ten new devices on one day are one unread notice, which names the last. */
    private static void tell(PersonId person, String place, String device, RequestContext context) {
      Map<String, String> facts =
          Map.of("device", device.isEmpty() ? "–" : device, "source", place);
      NoticeStore store = context.port(NoticeStore.class);
      Notice told = Notices.of(context, person, NoticeKind.NEW_DEVICE, facts, "");
      store.of(person, LOOKED_AT).stream()
          .filter(each -> !each.seen() && each.kind() == NoticeKind.NEW_DEVICE)
          .findFirst()
          .ifPresentOrElse(
              unread -> store.replace(unread, told), () -> Notices.tell(context, List.of(told)));
    }
  }
}
