package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.Deadlines;

/** Query: overdue cards class by class, for the deputy head (R-LIFE-09; clause 3.3). */
public record CardDebtsQuery() implements Query<List<CardDebt>> {
  @Override
  public Operation operation() {
    return Operation.READ_CARD_DEBTS;
  }

  /**
   * Answers {@link CardDebtsQuery}.
   *
   * @param deadlines when the windows begin
   */
  record Answer(Deadlines deadlines) implements Handler<CardDebtsQuery, List<CardDebt>> {
    @Override
    public Class<CardDebtsQuery> type() {
      return CardDebtsQuery.class;
    }

    @Override
    public List<CardDebt> handle(CardDebtsQuery request, RequestContext context) {
      YearLists lists = new YearLists(context);
      int begins = lists.begins();
      PeopleStore people = context.port(PeopleStore.class);
      LocalDate window = deadlines.windowOf(context.today());
      Map<PersonId, Verification> verified =
          context.port(CardStore.class).verifications(context.school());
      List<PupilLine> present =
          lists.pupils().stream().filter(line -> line.on(lists.day())).toList();
      return people.classes(context.school(), begins).stream()
          .map(found -> debt(found, present, verified, window))
          .toList();
    }

    private static CardDebt debt(
        ClassLine found,
        List<PupilLine> present,
        Map<PersonId, Verification> verified,
        LocalDate window) {
      List<PupilLine> pupils =
          present.stream().filter(line -> line.schoolClass().equals(found.id())).toList();
      long overdue =
          pupils.stream()
              .filter(line -> CardState.overdue(verified.get(line.id()), window).isPresent())
              .count();
      return new CardDebt(found, pupils.size(), (int) overdue);
    }
  }
}
