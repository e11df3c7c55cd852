package ua.journal.core.groups;

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
import ua.journal.core.access.RequestContext;
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
final class CurrentGrouping {
  private final LocalDate today;
  private final Settings settings;
  private final SchoolCalendar calendar;
  private final List<GroupRow> groups;
  private final List<Enrolled> pupils;
  private final List<Stay> stays;

  private CurrentGrouping(RequestContext context, Settings settings, List<GroupRow> groups) {
    GroupStore store = context.port(GroupStore.class);
    this.today = context.today();
    this.settings = settings;
    this.groups = groups;
    this.calendar =
        context
            .port(SchoolStore.class)
            .calendar(context.school(), today)
            .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No school year"));
    this.pupils =
        store.enrolled(anchor()).stream()
            .filter(pupil -> pupil.on(today))
            .sorted(Comparator.comparing(Enrolled::name))
            .toList();
    this.stays = store.stays(journals());
  }

  /** Reads the grouping a journal belongs to. */
  static CurrentGrouping of(JournalId journal, RequestContext context, Settings settings) {
    return new CurrentGrouping(context, settings, groups(journal, context));
  }

  /** The same after its journals have been locked, so that no one else changes it meanwhile. */
  static CurrentGrouping locked(JournalId journal, RequestContext context, Settings settings) {
    List<GroupRow> groups = groups(journal, context);
    context.port(GroupStore.class).lock(groups.stream().map(GroupRow::journal).toList());
    return new CurrentGrouping(context, settings, groups);
  }

  private static List<GroupRow> groups(JournalId journal, RequestContext context) {
    List<GroupRow> all =
        context.port(GroupStore.class).groups(context.school(), SchoolYear.serving(context));
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
            .map(pupil -> GroupingRules.basis(move(pupil, ordered), calendar, settings))
            .toList();
    return found.stream().allMatch(Optional::isPresent)
        ? found.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private GroupingRules.Move move(Enrolled pupil, boolean ordered) {
    boolean grouped = stay(pupil.pupil()).isPresent();
    return new GroupingRules.Move(today, pupil.from(), grouped, ordered);
  }

  /** Judges a composition: everybody in one group, and every move on a basis of its own. */
  List<Finding> judge(Map<PersonId, JournalId> moves, boolean ordered) {
    Set<Finding> findings = new LinkedHashSet<>(complete(moves));
    for (Enrolled pupil : pupils) {
      if (moves.containsKey(pupil.pupil())) {
        GroupingRules.Move move = move(pupil, ordered);
        if (GroupingRules.basis(move, calendar, settings).isEmpty()) {
          findings.add(GroupingRules.refusal(move, calendar, settings));
        }
      }
    }
    return List.copyOf(findings);
  }

  /** Counts those who would be in no group or in one that is not of this grouping. */
  List<Finding> complete(Map<PersonId, JournalId> moves) {
    long without =
        pupils.stream()
            .filter(
                pupil ->
                    moves.containsKey(pupil.pupil())
                        ? !journals().contains(moves.get(pupil.pupil()))
                        : stay(pupil.pupil()).isEmpty())
            .count();
    return GroupingRules.whole(without).stream().toList();
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
        ? GroupingRules.transferDay(today, calendar, settings).orElse(today)
        : today;
  }

  /** Groups that gain or lose someone. */
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
