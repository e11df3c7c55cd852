package ua.journal.core.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.SamePerson.Circumstances;
import ua.journal.core.register.SchoolLedgers.RoleKey;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.regulation.Finding;

/**
 * What an entry says of somebody, and what helps to tell whom.
 *
 * @param source which entries speak of people of one kind and class
 * @param rule makes a finding of the rule by which it is refused
 * @param said what is said
 * @param among who may be meant; who is taken is added
 * @param circumstances what class, position or child say of one of them
 * @param side what is said, as a question shows it
 */
record Sighting(
    String source,
    BiFunction<String, Map<String, String>, Finding> rule,
    PersonData said,
    Set<Long> among,
    LongFunction<Circumstances> circumstances,
    PersonQuestion.Side side) {
  /** What is asked where nothing tells. */
  PersonQuestion question(List<PersonRow> asked, SchoolDraft draft) {
    List<String> marks = new ArrayList<>();
    List<PersonQuestion.Side> known = new ArrayList<>();
    for (PersonRow row : asked) {
      marks.add(List.of(PersonData.named(row), row.fileNo(), row.phone()) + " " + row.born());
      known.add(known(row, draft));
    }
    return PersonQuestion.of(source, side, marks, known);
  }

  static PersonQuestion.Side known(PersonRow row, SchoolDraft draft) {
    Set<String> classes = new TreeSet<>();
    draft.staysOf(row.id()).stream()
        .flatMap(stay -> schoolClass(stay.schoolClass(), draft).stream())
        .filter(each -> each.begins() == draft.begins())
        .map(SchoolRows.ClassRow::name)
        .map(ClassName::toString)
        .forEach(classes::add);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      draft.rows().roles().find(new RoleKey(row.id(), role)).ifPresent(held -> roles.add(role));
    }
    List<String> children =
        draft.rows().guardians().all().stream()
            .filter(pair -> pair.guardian() == row.id())
            .flatMap(pair -> draft.rows().people().find(pair.pupil()).stream())
            .map(child -> PersonData.named(child).listed())
            .sorted()
            .toList();
    return new PersonQuestion.Side(
        PersonData.named(row).full(),
        row.born(),
        row.fileNo(),
        row.phone(),
        row.email(),
        List.copyOf(classes),
        roles,
        journals(row.id(), draft),
        children);
  }

  private static List<String> journals(long person, SchoolDraft draft) {
    return draft.rows().journals().all().stream()
        .filter(row -> row.teacher() == person && row.begins() == draft.begins())
        .map(row -> title(row, draft))
        .distinct()
        .sorted()
        .toList();
  }

  private static String title(SchoolRows.JournalRow row, SchoolDraft draft) {
    String subject =
        draft.rows().subjects().all().stream()
            .filter(each -> each.id() == row.subject())
            .map(SchoolRows.SubjectRow::name)
            .findFirst()
            .orElse("");
    String name =
        schoolClass(row.schoolClass(), draft).map(each -> each.name().toString()).orElse("");
    return subject + " · " + name;
  }

  private static Optional<SchoolRows.ClassRow> schoolClass(long id, SchoolDraft draft) {
    return draft.rows().classes().all().stream().filter(row -> row.id() == id).findFirst();
  }
}
