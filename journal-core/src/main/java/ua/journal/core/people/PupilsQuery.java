package ua.journal.core.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonId;

/**
 * Query: pupils of this year by any parts of the name or the number of the personal file, in any
 * order.
 *
 * @param text parts of a name or number, any case, apostrophe and hyphen, empty for all
 * @param className class, {@link #UNDECIDED}, empty for all
 */
public record PupilsQuery(String text, String className) implements Query<PupilList> {
  /** Instead of a class: those of the year before whom no one has decided about. */
  public static final String UNDECIDED = "-";

  @Override
  public Operation operation() {
    return Operation.FIND_PUPILS;
  }

  /** Answers {@link PupilsQuery}. */
  static final class Answer implements Handler<PupilsQuery, PupilList> {
    private static final Comparator<PupilLine> ORDER =
        Comparator.comparing(PupilLine::name).thenComparing(line -> line.id().value());

    @Override
    public Class<PupilsQuery> type() {
      return PupilsQuery.class;
    }

    @Override
    public PupilList handle(PupilsQuery request, RequestContext context) {
      PeopleStore store = context.port(PeopleStore.class);
      YearLists lists = new YearLists(context);
      Set<PersonId> undecided =
          lists.undecided().stream().map(PupilLine::id).collect(Collectors.toSet());
      List<PupilLine> found =
          lists.pupils().stream()
              .filter(
                  line ->
                      request.className().isEmpty()
                          || (undecided.contains(line.id())
                              ? request.className().equals(UNDECIDED)
                              : line.className().equals(request.className())))
              .filter(line -> NameSpelling.finds(request.text(), spelled(line)))
              .collect(
                  Collectors.toMap(
                      PupilLine::id,
                      line -> line,
                      BinaryOperator.maxBy(Comparator.comparing(PupilLine::from))))
              .values()
              .stream()
              .sorted(ORDER)
              .toList();
      List<String> classes =
          store.classes(context.school(), lists.begins()).stream().map(ClassLine::name).toList();
      return new PupilList(found, classes, undecided);
    }

    private static String spelled(PupilLine line) {
      return "%s %s %s %s"
          .formatted(
              line.name().surname(), line.name().given(), line.name().patronymic(), line.fileNo());
    }
  }
}
