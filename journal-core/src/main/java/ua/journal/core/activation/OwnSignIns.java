package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.LogStore;

/** Query: where a person has signed in of late, for themselves (R-SEC-09, clause 3.2). */
public record OwnSignIns() implements Query<List<OwnSignIns.Line>> {
  private static final int MOST = 10;
  private static final Set<String> KINDS =
      Stream.of(NoteSignIn.Kind.SIGN_IN, NoteSignIn.Kind.SIGN_IN_NEW)
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Operation operation() {
    return Operation.READ_OWN_STANDING;
  }

  /**
   * A sign-in.
   *
   * @param at when, the school's local time
   * @param device browser and system, empty when unknown
   * @param source where from, the beginning of an address
   * @param fresh whether the device did not know the account
   */
  public record Line(LocalDateTime at, String device, String source, boolean fresh) {}

  /** Answers {@link OwnSignIns}, the newest first. */
  static final class Answer implements Handler<OwnSignIns, List<Line>> {
    private static final Pattern FACT = Pattern.compile("(source|device)=(\\S+)");

    @Override
    public Class<OwnSignIns> type() {
      return OwnSignIns.class;
    }

    @Override
    public List<Line> handle(OwnSignIns query, RequestContext context) {
      LogStore.Filter filter =
          new LogStore.Filter(null, context.person(), KINDS, Set.of(), Long.MAX_VALUE);
      return context.port(LogStore.class).entries(context.school(), filter, MOST).stream()
          .map(Answer::line)
          .toList();
    }

    private static Line line(AuditEntry entry) {
      return new Line(
          entry.at(),
          fact(entry, "device").replace("/", ", ").replace('_', ' '),
          fact(entry, "source"),
          entry.operation().equals(NoteSignIn.Kind.SIGN_IN_NEW.name()));
    }

    private static String fact(AuditEntry entry, String name) {
      Matcher facts = FACT.matcher(entry.target());
      while (facts.find()) {
        if (facts.group(1).equals(name)) {
          return facts.group(2);
        }
      }
      return "";
    }
  }
}
