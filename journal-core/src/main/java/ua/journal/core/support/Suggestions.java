package ua.journal.core.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.PersonId;

/**
 * Query: what colleagues suggest, without their names, the most wanted first (clause 4, teacher,
 * point 15). What families suggest stays between them and the administrator.
 */
public record Suggestions() implements Query<List<Suggestions.Line>> {
  private static final int MOST = 30;

  @Override
  public Operation operation() {
    return Operation.VOTE_SUGGESTIONS;
  }

  /**
   * A suggestion.
   *
   * @param id its number
   * @param text what is suggested
   * @param state how far it has come
   * @param answer what was said about it last, empty for nothing
   * @param votes how many support it
   * @param supported whether the reader does
   * @param own whether it is the reader's
   */
  public record Line(
      long id,
      String text,
      HelpState state,
      String answer,
      int votes,
      boolean supported,
      boolean own) {}

  /** Answers {@link Suggestions}. */
  static final class Answer implements Handler<Suggestions, List<Line>> {
    private static final Comparator<Line> ORDER =
        Comparator.comparing((Line line) -> !line.state().pending())
            .thenComparing(Comparator.comparingInt(Line::votes).reversed())
            .thenComparing(Comparator.comparingLong(Line::id).reversed());

    @Override
    public Class<Suggestions> type() {
      return Suggestions.class;
    }

    @Override
    public List<Line> handle(Suggestions query, RequestContext context) {
      return lines(context);
    }

    static List<Line> lines(RequestContext context) {
      HelpStore store = context.port(HelpStore.class);
      Map<Long, Set<PersonId>> votes = store.votes(context.school());
      Set<PersonId> staff =
          context.port(ActivationStore.class).staff(context.school(), context.today()).stream()
              .map(PersonAccess::person)
              .collect(Collectors.toSet());
      return store.all(context.school()).stream()
          .filter(one -> one.kind() == HelpKind.SUGGESTION && staff.contains(one.author()))
          .map(one -> line(one, votes.getOrDefault(one.id(), Set.of()), context.person()))
          .sorted(ORDER)
          .limit(MOST)
          .toList();
    }

    private static Line line(HelpRequest one, Set<PersonId> votes, PersonId reader) {
      List<HelpNote> notes = one.notes();
      String answer = notes.size() == 1 ? "" : notes.get(notes.size() - 1).text();
      return new Line(
          one.id(),
          one.text(),
          one.state(),
          answer,
          votes.size(),
          votes.contains(reader),
          one.author().equals(reader));
    }
  }
}
