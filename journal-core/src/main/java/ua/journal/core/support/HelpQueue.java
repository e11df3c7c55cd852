package ua.journal.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.teaching.LoadStore;

/**
 * Query: what waits for the administrator, what is due first standing first, and among that the
 * questions of class teachers. The head and their deputies see late questions and suggestions
 * alone: what a family asks in time is between it and the administrator.
 */
public record HelpQueue() implements Query<List<HelpRequest>> {
  private static final int MOST_SETTLED = 30;

  @Override
  public Operation operation() {
    return Operation.READ_HELP;
  }

  /** Answers {@link HelpQueue}. */
  static final class Answer implements Handler<HelpQueue, List<HelpRequest>> {
    @Override
    public Class<HelpQueue> type() {
      return HelpQueue.class;
    }

    @Override
    public List<HelpRequest> handle(HelpQueue query, RequestContext context) {
      boolean administrator = context.caller().roles().contains(Role.ADMIN);
      List<HelpRequest> seen =
          context.port(HelpStore.class).all(context.school()).stream()
              .filter(
                  one ->
                      administrator
                          || one.kind() == HelpKind.SUGGESTION
                          || one.late(context.today()))
              .toList();
      List<HelpRequest> queue =
          new ArrayList<>(
              seen.stream()
                  .filter(one -> one.state().pending())
                  .sorted(dueFirst(classTeachers(context)))
                  .toList());
      seen.stream()
          .filter(one -> !one.state().pending())
          .sorted(Comparator.comparingLong(HelpRequest::id).reversed())
          .limit(MOST_SETTLED)
          .forEach(queue::add);
      return List.copyOf(queue);
    }

    /** Among what is due on the same day, whoever leads a class comes first. */
    private static Comparator<HelpRequest> dueFirst(Set<PersonId> classTeachers) {
      return Comparator.comparing(
              HelpRequest::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(one -> !classTeachers.contains(one.author()))
          .thenComparingLong(HelpRequest::id);
    }

    private static Set<PersonId> classTeachers(RequestContext context) {
      int begins = SchoolYear.serving(context);
      Set<PersonId> classTeachers = new HashSet<>();
      context
          .port(LoadStore.class)
          .classes(context.school(), begins, context.today())
          .forEach(
              led -> {
                if (led.classTeacher() != null) {
                  classTeachers.add(led.classTeacher());
                }
              });
      return classTeachers;
    }
  }
}
