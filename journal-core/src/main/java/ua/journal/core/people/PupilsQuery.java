package ua.journal.core.people;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Work;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.school.SchoolYear;

/**
 * Query: pupils of this year by any parts of the name or the number of the personal file, in any
 * order.
 *
 * @param text parts of a name or number, any case, apostrophe and hyphen, empty for all
 * @param className class, empty for all
 */
public record PupilsQuery(String text, String className) implements Query<PupilList> {
  /** Most pupils shown at once. */
  public static final int SHOWN = 200;

  @Override
  public Operation operation() {
    return Operation.FIND_PUPILS;
  }

  /** Answers {@link PupilsQuery}. */
  public static final class Answer implements Handler<PupilsQuery, PupilList> {
    private static final Comparator<PupilLine> ORDER =
        Comparator.comparing(PupilLine::name).thenComparing(PupilLine::from);

    @Override
    public Class<PupilsQuery> type() {
      return PupilsQuery.class;
    }

    @Override
    public PupilList handle(PupilsQuery request, Work work) {
      PeopleStore store = work.port(PeopleStore.class);
      int begins = SchoolYear.beginsOf(work.today());
      List<PupilLine> found =
          store.pupils(work.school(), begins).stream()
              .filter(
                  line ->
                      request.className().isEmpty() || line.className().equals(request.className()))
              .filter(line -> NameSpelling.finds(request.text(), spelled(line)))
              .sorted(ORDER)
              .toList();
      List<String> classes =
          store.classes(work.school(), begins).stream().map(ClassLine::name).toList();
      return new PupilList(found.stream().limit(SHOWN).toList(), found.size(), classes);
    }

    private static String spelled(PupilLine line) {
      return "%s %s %s %s"
          .formatted(
              line.name().surname(), line.name().given(), line.name().patronymic(), line.fileNo());
    }
  }
}
