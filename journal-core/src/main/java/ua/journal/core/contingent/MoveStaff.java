package ua.journal.core.contingent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.access.Work;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.intake.ImportByOrder;
import ua.journal.core.intake.IntakeStore;
import ua.journal.core.intake.SchoolRows;
import ua.journal.core.intake.Table;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.teaching.JournalLoad;
import ua.journal.core.teaching.LedClass;
import ua.journal.core.teaching.LoadStore;

/**
 * Command: somebody begins or ceases to work, by an order (R-STF-01). Whoever leaves has access to
 * his last day; what he leaves behind is told first and waits in the queue of the staff.
 *
 * @param move what the order does
 * @param orderNo number of the order
 * @param orderDate its date, null when it was not given
 * @param confirmed false to learn what somebody would leave behind
 */
public record MoveStaff(
    StaffMove move, String orderNo, @Nullable LocalDate orderDate, boolean confirmed)
    implements Command<Leaving> {
  private static final int LONGEST_ORDER = 40;

  /** A space that does not part the words of the record. */
  private static final char HELD = '\u00A0';

  @Override
  public Operation operation() {
    return Operation.MOVE_STAFF;
  }

  /** Runs {@link MoveStaff}. */
  static final class Run implements Handler<MoveStaff, Outcome<Leaving>> {
    private static final List<String> HEADINGS =
        List.of("Прізвище", "Ім’я", "По батькові", "Посада", "Працює з");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Class<MoveStaff> type() {
      return MoveStaff.class;
    }

    @Override
    public Outcome<Leaving> handle(MoveStaff request, Work work) {
      Optional<Finding> refusal =
          StaffRules.order(request.move(), request.orderNo(), request.orderDate());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      return request.move() instanceof StaffMove.Hire hire
          ? hire(request, hire, work)
          : dismiss(request, (StaffMove.Dismiss) request.move(), work);
    }

    private Outcome<Leaving> hire(MoveStaff request, StaffMove.Hire hire, Work work) {
      Optional<Finding> refusal = StaffRules.hire(hire, work.standing().roles());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      List<String> row =
          List.of(
              hire.name().surname(),
              hire.name().given(),
              hire.name().patronymic(),
              position(hire.role()),
              DAY.format(Objects.requireNonNull(hire.from())));
      Table table = new Table("Рух кадрів", "Рух кадрів", List.of(HEADINGS, row));
      List<Finding> refused =
          new ImportByOrder(request.operation(), "R-STF-01", work)
              .take(table, SchoolYear.serving(work));
      if (!refused.isEmpty()) {
        return Outcome.refused(refused);
      }
      reopen(hire, work);
      work.record(request.operation(), hired(hire, work) + "order=" + order(request));
      return Outcome.done(Leaving.NOTHING);
    }

    private static Outcome<Leaving> dismiss(MoveStaff request, StaffMove.Dismiss move, Work work) {
      LocalDate last = Objects.requireNonNull(move.last());
      IntakeStore store = work.port(IntakeStore.class);
      store.takeTurn(work.school());
      List<StaffStore.Post> posts = work.port(StaffStore.class).posts(work.school());
      Optional<Finding> refusal = StaffRules.dismiss(move.person(), last, posts);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      Leaving leaving = leaving(move, last, work);
      if (!request.confirmed()) {
        return Outcome.unchanged(leaving);
      }
      List<SchoolRows.RoleRow> ended =
          posts.stream()
              .filter(post -> post.person().equals(move.person()) && post.lasts(last))
              .map(
                  post ->
                      new SchoolRows.RoleRow(post.person().value(), post.role(), post.from(), last))
              .toList();
      store.apply(work.school(), SchoolRows.empty(), SchoolRows.ofRoles(ended));
      work.record(
          request.operation(),
          "person=%s last=%s order=%s".formatted(move.person(), DAY.format(last), order(request)));
      return Outcome.done(leaving);
    }

    private static Leaving leaving(StaffMove.Dismiss move, LocalDate last, Work work) {
      LoadStore load = work.port(LoadStore.class);
      int begins = SchoolYear.serving(work);
      List<LedClass> classes = load.classes(work.school(), begins, work.today());
      Map<ClassId, String> names =
          classes.stream().collect(Collectors.toMap(LedClass::id, LedClass::name));
      return new Leaving(
          load.journals(work.school(), begins, work.today()).stream()
              .filter(one -> one.teacher().equals(move.person()))
              .map(one -> title(one, names))
              .toList(),
          classes.stream()
              .filter(one -> move.person().equals(one.leader()))
              .map(LedClass::name)
              .toList(),
          work
              .port(SubstitutionStore.class)
              .register(work.school(), last.plusDays(1), last.plusYears(1))
              .stream()
              .filter(lesson -> move.person().equals(lesson.substitute()))
              .map(
                  lesson ->
                      new Leaving.Substitution(
                          lesson.date(),
                          lesson.bell(),
                          lesson.subject() + ", " + lesson.className()))
              .toList());
    }

    private static String title(JournalLoad journal, Map<ClassId, String> names) {
      String title = journal.subject() + " · " + names.get(journal.schoolClass());
      return journal.group().isEmpty() ? title : title + ", група " + journal.group();
    }

    /** Who it was, unless another of that name works here, too. */
    private static String hired(StaffMove.Hire hire, Work work) {
      List<PersonId> found =
          work.port(StaffStore.class).posts(work.school()).stream()
              .filter(post -> post.name().equals(hire.name()) && post.from().equals(hire.from()))
              .map(StaffStore.Post::person)
              .distinct()
              .toList();
      return found.size() == 1 ? "person=%s ".formatted(found.get(0)) : "";
    }

    /** Who worked here before comes back: the end of that time no longer ends anything. */
    private static void reopen(StaffMove.Hire hire, Work work) {
      List<SchoolRows.RoleRow> again =
          work.port(StaffStore.class).posts(work.school()).stream()
              .filter(post -> post.role() == hire.role() && post.from().equals(hire.from()))
              .filter(post -> post.to() != null && post.to().isBefore(post.from()))
              .map(
                  post ->
                      new SchoolRows.RoleRow(post.person().value(), post.role(), post.from(), null))
              .toList();
      work.port(IntakeStore.class)
          .apply(work.school(), SchoolRows.empty(), SchoolRows.ofRoles(again));
    }

    /** «№ 31-к від 20.11.2026» as one word of the record. */
    private static String order(MoveStaff request) {
      String no = request.orderNo().strip().replaceAll("[\\s;=]+", "-");
      return "№ %s від %s"
          .formatted(
              no.substring(0, Math.min(no.length(), LONGEST_ORDER)),
              DAY.format(Objects.requireNonNull(request.orderDate())))
          .replace(' ', HELD);
    }

    private static String position(Role role) {
      return switch (role) {
        case HEAD -> "директор";
        case DEPUTY -> "заступник директора";
        case ADMIN -> "адміністратор";
        case SECRETARY -> "секретар";
        default -> "учитель";
      };
    }
  }
}
