package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.List;

/** What a draft changes, list by list and in words. */
final class DraftReport {
  private final List<ImportReport.Count> counts = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();

  DraftReport(Draft draft) {
    RowWords words = new RowWords(draft);
    tell(draft.schools, words.school());
    tell(draft.terms, words.terms());
    tell(draft.daysOff, words.daysOff());
    tell(draft.bells, words.bells());
    tell(draft.people, words.people());
    tell(draft.roles, words.roles());
    tell(draft.classes, words.classes());
    tell(draft.enrolments, words.enrolments());
    tell(draft.guardians, words.guardians());
    tell(draft.subjects, words.subjects());
    tell(draft.journals, words.journals());
    tell(draft.curriculum, words.curriculum());
    tell(draft.members, RowWords.counted("Учні в журналах"));
    tell(draft.slots, words.slots());
    tell(draft.lessons, RowWords.counted("Уроки"));
    tell(draft.planItems, words.planItems());
  }

  List<ImportReport.Count> counts() {
    return counts;
  }

  List<Difference> differences() {
    return differences;
  }

  private <R> void tell(Ledger<?, R> ledger, RowWords.RowKind<R> kind) {
    ImportReport.Count count = ledger.count(kind);
    if (count.created() + count.updated() + count.unchanged() > 0) {
      counts.add(count);
      ledger.differences(kind).forEach(differences::add);
    }
  }
}
