package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.NameRules;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.PersonMatch;
import ua.journal.core.register.Persons;
import ua.journal.core.register.PositionRules;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.teaching.JournalLoad;
import ua.journal.core.teaching.LedClass;
import ua.journal.core.teaching.LoadStore;

/**
 * Command: someone begins or ceases to work, by an order (R-STF-01). Whoever leaves has access to
 * their last day; what they leave behind is told first and waits in the queue of the staff.
 *
 * @param move what the order does
 * @param orderNo number of the order
 * @param orderDate its date, null when it was not given
 * @param confirmed false to learn what someone would leave behind
 */
@API(status = API.Status.STABLE)
public record MoveStaff(
    StaffMove move, String orderNo, @Nullable LocalDate orderDate, boolean confirmed)
    implements Command<MoveStaff.Effect> {
  private static final int LONGEST_ORDER = 40;

  /** A space that does not part the words of the record. */
  private static final char HELD = '\u00A0';

  @Override
  public Operation operation() {
    return Operation.MOVE_STAFF;
  }

  /**
   * What an order did, or would do.
   *
   * @param person whom it concerns
   * @param leaving what that person leaves behind
   */
  public record Effect(PersonId person, Leaving leaving) {}

  /** Runs {@link MoveStaff}. */
  static final class Run implements Handler<MoveStaff, Outcome<Effect>> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Class<MoveStaff> type() {
      return MoveStaff.class;
    }

    @Override
    public Outcome<Effect> handle(MoveStaff request, RequestContext context) {
      Optional<Finding> refusal =
          StaffRules.order(request.move(), request.orderNo(), request.orderDate());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      return request.move() instanceof StaffMove.Hire hire
          ? hire(request, hire, context)
          : dismiss(request, (StaffMove.Dismiss) request.move(), context);
    }

    private Outcome<Effect> hire(MoveStaff request, StaffMove.Hire hire, RequestContext context) {
      PersonName name =
          NameSpelling.read(hire.name().surname(), hire.name().given(), hire.name().patronymic());
      Optional<Finding> refusal =
          StaffRules.hire(hire, context.caller().roles())
              .or(() -> NameRules.judge(StaffRules::refusal, name));
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      context.port(RegisterStore.class).takeTurn(context.school());
      PersonData said = PersonData.of(name);
      Persons persons = new Persons(context);
      PersonMatch match = persons.match(said, RegisterStore.Known::staff);
      SchoolRows.PersonRow known = match.person();
      boolean himself = known != null && known.id() == context.person().value();
      Optional<Finding> doubt =
          StaffRules.namesake(match.doubt() != null)
              .or(() -> PositionRules.own(himself, hire.role(), context.caller().roles()));
      if (doubt.isPresent()) {
        return Outcome.refused(doubt.get());
      }
      if (known != null && isThere(new PersonId(known.id()), hire, context)) {
        return Outcome.unchanged(new Effect(new PersonId(known.id()), Leaving.NOTHING));
      }
      PersonId person = new PersonId(persons.put(match, said));
      give(person, hire, context);
      context.record(request.operation(), "person=%s order=%s".formatted(person, order(request)));
      return Outcome.done(new Effect(person, Leaving.NOTHING));
    }

    /** Whoever holds the position that day keeps the day they got it. */
    private static boolean isThere(PersonId person, StaffMove.Hire hire, RequestContext context) {
      return context.port(StaffStore.class).posts(context.school()).stream()
          .filter(post -> post.person().equals(person) && post.role() == hire.role())
          .anyMatch(post -> post.on(Objects.requireNonNull(hire.from())));
    }

    /** Who worked here in that position before comes back: the end of that time ends nothing. */
    private static void give(PersonId person, StaffMove.Hire hire, RequestContext context) {
      LocalDate from = Objects.requireNonNull(hire.from());
      boolean known =
          context.port(StaffStore.class).posts(context.school()).stream()
              .anyMatch(post -> post.person().equals(person) && post.role() == hire.role());
      SchoolRows role =
          new RowsBuilder()
              .roles(List.of(new SchoolRows.RoleRow(person.value(), hire.role(), from, null)))
              .build();
      context
          .port(RegisterStore.class)
          .apply(
              context.school(),
              known ? SchoolRows.empty() : role,
              known ? role : SchoolRows.empty());
    }

    private static Outcome<Effect> dismiss(
        MoveStaff request, StaffMove.Dismiss move, RequestContext context) {
      LocalDate last = Objects.requireNonNull(move.last());
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      List<StaffStore.Post> posts = context.port(StaffStore.class).posts(context.school());
      Optional<Finding> refusal = StaffRules.dismiss(move.person(), last, posts);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      Leaving leaving = leaving(move, last, context);
      if (!request.confirmed()) {
        return Outcome.unchanged(new Effect(move.person(), leaving));
      }
      List<SchoolRows.RoleRow> ended =
          posts.stream()
              .filter(post -> post.person().equals(move.person()) && post.lasts(last))
              .map(
                  post ->
                      new SchoolRows.RoleRow(post.person().value(), post.role(), post.from(), last))
              .toList();
      store.apply(context.school(), SchoolRows.empty(), new RowsBuilder().roles(ended).build());
      context.record(
          request.operation(),
          "person=%s last=%s order=%s".formatted(move.person(), DAY.format(last), order(request)));
      return Outcome.done(new Effect(move.person(), leaving));
    }

    private static Leaving leaving(StaffMove.Dismiss move, LocalDate last, RequestContext context) {
      LoadStore load = context.port(LoadStore.class);
      int begins = SchoolYear.serving(context);
      List<LedClass> classes = load.classes(context.school(), begins, context.today());
      Map<ClassId, String> names =
          classes.stream().collect(Collectors.toMap(LedClass::id, LedClass::name));
      return new Leaving(
          load.journals(context.school(), begins, context.today()).stream()
              .filter(one -> one.teacher().equals(move.person()))
              .map(one -> title(one, names))
              .toList(),
          classes.stream()
              .filter(one -> move.person().equals(one.classTeacher()))
              .map(LedClass::name)
              .toList(),
          context
              .port(SubstitutionStore.class)
              .register(context.school(), last.plusDays(1), last.plusYears(1))
              .stream()
              .filter(lesson -> move.person().equals(lesson.substitute()))
              .map(
                  lesson ->
                      new Leaving.Substitution(
                          lesson.date(),
                          lesson.period(),
                          lesson.subject() + ", " + lesson.className()))
              .toList());
    }

    private static String title(JournalLoad journal, Map<ClassId, String> names) {
      return JournalTitle.of(
          journal.subject(),
          Objects.requireNonNull(names.get(journal.schoolClass())),
          journal.group());
    }

    /** «№ 31-к від 20.11.2026» as one word of the record. */
    private static String order(MoveStaff request) {
      String no = request.orderNo().strip().replaceAll("[\\s;=]+", "-");
      return OrderText.of(
              no.substring(0, Math.min(no.length(), LONGEST_ORDER)),
              Objects.requireNonNull(request.orderDate()))
          .replace(' ', HELD);
    }
  }
}
