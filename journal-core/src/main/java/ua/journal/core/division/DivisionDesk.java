package ua.journal.core.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Work;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Settings;

/** One divided class and subject as it stands today. Lives in one transaction, on one thread. */
final class DivisionDesk {
  private final LocalDate today;
  private final Settings settings;
  private final SchoolCalendar calendar;
  private final List<GroupRow> groups;
  private final List<Enrolled> pupils;
  private final List<Stay> stays;

  private DivisionDesk(Work work, Settings settings, List<GroupRow> groups) {
    DivisionStore store = work.port(DivisionStore.class);
    this.today = work.today();
    this.settings = settings;
    this.groups = groups;
    this.calendar =
        work.port(SchoolStore.class)
            .calendar(work.school(), today)
            .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No school year"));
    this.pupils =
        store.enrolled(anchor()).stream()
            .filter(pupil -> pupil.on(today))
            .sorted(Comparator.comparing(Enrolled::name))
            .toList();
    this.stays = store.stays(journals());
  }

  /** Reads the division a journal belongs to. */
  static DivisionDesk of(JournalId journal, Work work, Settings settings) {
    return new DivisionDesk(work, settings, groups(journal, work));
  }

  /** The same after its journals have been locked, so that nobody else changes it meanwhile. */
  static DivisionDesk locked(JournalId journal, Work work, Settings settings) {
    List<GroupRow> groups = groups(journal, work);
    work.port(DivisionStore.class).lock(groups.stream().map(GroupRow::journal).toList());
    return new DivisionDesk(work, settings, groups);
  }

  private static List<GroupRow> groups(JournalId journal, Work work) {
    List<GroupRow> all =
        work.port(DivisionStore.class).groups(work.school(), SchoolYear.serving(work));
    GroupRow one =
        all.stream()
            .filter(group -> group.journal().equals(journal))
            .findFirst()
            .orElseThrow(
                () -> new JournalException(ErrorCode.NOT_FOUND, "Not a group of this year"));
    return all.stream().filter(one::isBeside).toList();
  }

  JournalId anchor() {
    return groups.get(0).journal();
  }

  List<GroupRow> groups() {
    return groups;
  }

  List<Enrolled> pupils() {
    return pupils;
  }

  private List<JournalId> journals() {
    return groups.stream().map(GroupRow::journal).toList();
  }

  String groupName(@Nullable JournalId journal) {
    return groups.stream()
        .filter(group -> group.journal().equals(journal))
        .map(GroupRow::group)
        .findFirst()
        .orElse("");
  }

  /** Where a pupil is, or will be from a day already agreed on. */
  Optional<Stay> stay(PersonId pupil) {
    return stays.stream()
        .filter(stay -> stay.pupil().equals(pupil) && stay.isOpen(today))
        .max(Comparator.comparing(Stay::from));
  }

  int marks(PersonId pupil, @Nullable JournalId journal) {
    return stays.stream()
        .filter(stay -> stay.pupil().equals(pupil) && stay.journal().equals(journal))
        .mapToInt(Stay::marks)
        .findFirst()
        .orElse(0);
  }

  /** Pupils whose group the choice changes. */
  Map<PersonId, JournalId> moves(Map<PersonId, JournalId> choice) {
    Map<PersonId, JournalId> moves = new LinkedHashMap<>();
    for (Enrolled pupil : pupils) {
      JournalId wanted = choice.get(pupil.pupil());
      JournalId present = stay(pupil.pupil()).map(Stay::journal).orElse(null);
      if (wanted != null && !wanted.equals(present)) {
        moves.put(pupil.pupil(), wanted);
      }
    }
    return moves;
  }

  /** What lets the moves happen today; the one that asks for most. */
  Optional<Basis> basis(Map<PersonId, JournalId> moves, boolean ordered) {
    List<Optional<Basis>> found =
        pupils.stream()
            .filter(pupil -> moves.containsKey(pupil.pupil()))
            .map(pupil -> DivisionRules.basis(move(pupil, ordered), calendar, settings))
            .toList();
    return found.stream().allMatch(Optional::isPresent)
        ? found.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private DivisionRules.Move move(Enrolled pupil, boolean ordered) {
    boolean grouped = stay(pupil.pupil()).isPresent();
    return new DivisionRules.Move(today, pupil.from(), grouped, ordered);
  }

  /** Judges a composition: everybody in one group, and every move on a basis of its own. */
  List<Finding> judge(Map<PersonId, JournalId> moves, boolean ordered) {
    Set<Finding> findings = new LinkedHashSet<>(complete(moves));
    for (Enrolled pupil : pupils) {
      if (moves.containsKey(pupil.pupil())) {
        DivisionRules.Move move = move(pupil, ordered);
        if (DivisionRules.basis(move, calendar, settings).isEmpty()) {
          findings.add(DivisionRules.refusal(move, calendar, settings));
        }
      }
    }
    return List.copyOf(findings);
  }

  /** Counts those who would be in no group or in one that is not of this division. */
  List<Finding> complete(Map<PersonId, JournalId> moves) {
    long without =
        pupils.stream()
            .filter(
                pupil ->
                    moves.containsKey(pupil.pupil())
                        ? !journals().contains(moves.get(pupil.pupil()))
                        : stay(pupil.pupil()).isEmpty())
            .count();
    return DivisionRules.whole(without).stream().toList();
  }

  /** Sizes below what the act asks for. */
  List<Finding> sizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    groups.forEach(group -> sizes.put(group.group(), 0));
    for (Enrolled pupil : pupils) {
      stay(pupil.pupil())
          .ifPresent(stay -> sizes.merge(groupName(stay.journal()), 1, Integer::sum));
    }
    return Threshold.of(calendar.begins(), groups.get(0).subjectName()).judge(pupils.size(), sizes);
  }

  /** Day from which moves on a basis count. */
  LocalDate from(Basis basis) {
    return basis == Basis.SEMESTER
        ? DivisionRules.transferDay(today, calendar, settings).orElse(today)
        : today;
  }

  /** Groups that gain or lose somebody. */
  List<GroupRow> changing(Map<PersonId, JournalId> moves) {
    Set<JournalId> touched = new LinkedHashSet<>(moves.values());
    moves.keySet().forEach(pupil -> stay(pupil).map(Stay::journal).ifPresent(touched::add));
    return groups.stream().filter(group -> touched.contains(group.journal())).toList();
  }

  /** Times in groups that end and begin (R-GRP-04): the old marks stay where they are. */
  List<Stay> stays(Map<PersonId, JournalId> moves, Basis basis) {
    List<Stay> changed = new ArrayList<>();
    LocalDate from = from(basis);
    for (Enrolled pupil : pupils) {
      JournalId in = moves.get(pupil.pupil());
      if (in != null) {
        Optional<Stay> before = stay(pupil.pupil());
        JournalId out = before.map(Stay::journal).orElse(null);
        before.ifPresent(stay -> changed.add(left(stay, from.minusDays(1), groupName(in))));
        LocalDate first = before.isPresent() ? from : pupil.from();
        changed.add(new Stay(in, pupil.pupil(), first, null, "", out, 0));
      }
    }
    return changed;
  }

  private static Stay left(Stay stay, LocalDate last, String group) {
    return new Stay(
        stay.journal(),
        stay.pupil(),
        stay.from(),
        last,
        "→ " + JournalTitle.group(group),
        stay.cameFrom(),
        stay.marks());
  }
}
