package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** A school into which files are taken one after another. */
final class Uploads {
  static final int BEGINS = 2026;
  private static final LocalDate TODAY = LocalDate.of(BEGINS, 9, 1);

  private final IdSource ids = new IdSource(0);
  private SchoolRows rows = SchoolRows.empty();
  private Map<String, String> answers = Map.of();

  /** A school with its days and lesson times, and nobody in it. */
  static Uploads empty() {
    Uploads school = new Uploads();
    school.take(SmallSchool.SCHOOL, SmallSchool.TERMS, SmallSchool.BELLS);
    return school;
  }

  ImportReport take(Table... files) {
    return take(List.of(files));
  }

  ImportReport take(List<Table> files) {
    ImportPlan plan =
        ImportPlan.of(
            files,
            extent -> rows,
            new ImportPlan.Setting(
                77,
                0,
                BEGINS,
                TODAY,
                ids,
                Regime.ORDINARY,
                List.of(Mapping.KURS),
                Set::of,
                answers));
    SchoolDraft all =
        new SchoolDraft(SchoolRows.empty(), new SchoolDraft.Setting(77, 0, BEGINS, TODAY, ids));
    List.of(rows, plan.created(), plan.updated()).forEach(all::put);
    rows = all.created();
    return plan.report();
  }

  /** Answers every question the same way, and takes the files once more. */
  ImportReport answer(ImportReport asked, String answer, Table... files) {
    answers = new HashMap<>(answers);
    asked.questions().forEach(each -> answers.put(each.person().key(), answer));
    return take(files);
  }

  SchoolRows rows() {
    return rows;
  }

  List<String> people() {
    List<String> names = new ArrayList<>();
    rows.people()
        .forEach(
            row -> names.add((row.surname() + " " + row.given() + " " + row.patronymic()).strip()));
    names.sort(null);
    return names;
  }

  /** Subjects by the teacher's name. */
  List<String> load() {
    return rows.journals().stream()
        .map(row -> subject(row.subject()) + ": " + name(row.teacher()))
        .sorted()
        .toList();
  }

  String subject(long id) {
    return rows.subjects().stream().filter(row -> row.id() == id).findFirst().orElseThrow().name();
  }

  String name(long person) {
    return rows.people().stream()
        .filter(row -> row.id() == person)
        .map(row -> (row.surname() + " " + row.given() + " " + row.patronymic()).strip())
        .findFirst()
        .orElse("");
  }
}
