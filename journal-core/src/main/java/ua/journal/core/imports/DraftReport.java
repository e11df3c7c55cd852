package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.register.Ledger;
import ua.journal.core.register.SchoolDraft;

/** What a draft changes, list by list and in words. */
final class DraftReport {
  private final List<ImportReport.Count> counts = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();

  DraftReport(SchoolDraft draft) {
    RowWords words = new RowWords(draft);
    tell(draft.rows().schools(), words.school());
    tell(draft.rows().terms(), words.terms());
    tell(draft.rows().daysOff(), words.daysOff());
    tell(draft.rows().lessonTimes(), words.lessonTimes());
    tell(draft.rows().people(), words.people());
    tell(draft.rows().roles(), words.roles());
    tell(draft.rows().classes(), words.classes());
    tell(draft.rows().enrolments(), words.enrolments());
    tell(draft.rows().guardians(), words.guardians());
    tell(draft.rows().subjects(), words.subjects());
    tell(draft.rows().journals(), words.journals());
    tell(draft.rows().curriculum(), words.curriculum());
    tell(draft.rows().members(), RowWords.counted("Учні в журналах"));
    tell(draft.rows().slots(), words.slots());
    tell(draft.rows().lessons(), RowWords.counted("Уроки"));
    tell(draft.rows().planItems(), words.planItems());
  }

  List<ImportReport.Count> counts() {
    return counts;
  }

  List<Difference> differences() {
    return differences;
  }

  private <R> void tell(Ledger<?, R> ledger, RowWords.RowKind<R> kind) {
    ImportReport.Count count =
        new ImportReport.Count(
            kind.list(), ledger.created().size(), ledger.updated().size(), ledger.unchanged());
    if (count.created() + count.updated() + count.unchanged() > 0) {
      counts.add(count);
      ledger
          .changes()
          .map(change -> difference(change, kind))
          .filter(difference -> !difference.name().isEmpty())
          .limit(ImportReport.SHOWN)
          .forEach(differences::add);
    }
  }

  private static <R> Difference difference(Ledger.Change<R> change, RowWords.RowKind<R> kind) {
    R stored = change.stored();
    return new Difference(
        kind.list(),
        kind.name().apply(change.current()),
        stored == null,
        stored == null
            ? List.of()
            : changes(kind.values().apply(stored), kind.values().apply(change.current())));
  }

  private static List<Difference.Change> changes(
      Map<String, String> before, Map<String, String> after) {
    List<Difference.Change> changes = new ArrayList<>();
    after.forEach(
        (field, value) -> {
          String was = before.getOrDefault(field, "");
          if (!was.equals(value)) {
            changes.add(new Difference.Change(field, was, value));
          }
        });
    return changes;
  }
}
