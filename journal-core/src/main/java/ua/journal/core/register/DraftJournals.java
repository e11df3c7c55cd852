package ua.journal.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.register.SchoolLedgers.JournalKey;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.teaching.LoadRules;

/** The journals of a draft: found as entries call them, and what they are called. */
final class DraftJournals {
  private final SchoolDraft draft;
  private final Map<Long, Named> byId = new HashMap<>();
  private final Map<Long, List<JournalRow>> byClass = new HashMap<>();

  DraftJournals(SchoolDraft draft) {
    this.draft = draft;
  }

  ClassRow needClass(ClassName name) throws NotTaken {
    return draft
        .classOf(name)
        .orElseThrow(
            () -> new NotTaken(StayRules::finding, "register.class", Part.CLASS, name.toString()));
  }

  JournalRow need(ClassName name, String subject, String group) throws NotTaken {
    ClassRow schoolClass = needClass(name);
    return draft
        .rows()
        .subjects()
        .find(Compared.subject(subject))
        .map(row -> new JournalKey(draft.begins(), row.id(), schoolClass.id(), group))
        .flatMap(draft.rows().journals()::find)
        .orElseThrow(() -> new NotTaken(LoadRules.noJournal(), Part.SUBJECT, subject));
  }

  /** Other groups of the same subject in the same class. */
  List<JournalRow> besides(JournalRow journal) {
    index();
    return byClass.getOrDefault(journal.schoolClass(), List.of()).stream()
        .filter(row -> row.subject() == journal.subject())
        .filter(row -> row.id() != journal.id() && !row.group().isEmpty())
        .toList();
  }

  JournalRow row(long id) {
    return named(id).row();
  }

  /** Names a journal for a message: «Алгебра, 8-Б». */
  String title(long id) {
    Named named = named(id);
    return JournalTitle.inGroup(named.subject() + ", " + named.className(), named.row().group());
  }

  String subject(long id) {
    return named(id).subject();
  }

  String className(long id) {
    return named(id).className();
  }

  /** Is told that a journal has changed. */
  void forget() {
    byId.clear();
    byClass.clear();
  }

  private Named named(long id) {
    index();
    return Objects.requireNonNull(byId.get(id));
  }

  private void index() {
    if (byId.isEmpty()) {
      Map<Long, String> subjects = new HashMap<>();
      draft.rows().subjects().all().forEach(row -> subjects.put(row.id(), row.name()));
      Map<Long, String> classes = new HashMap<>();
      draft.rows().classes().all().forEach(row -> classes.put(row.id(), row.name().toString()));
      for (JournalRow row : draft.rows().journals().all()) {
        byId.put(
            row.id(),
            new Named(
                row,
                Objects.requireNonNull(subjects.get(row.subject())),
                Objects.requireNonNull(classes.get(row.schoolClass()))));
        byClass.computeIfAbsent(row.schoolClass(), id -> new ArrayList<>()).add(row);
      }
    }
  }

  private record Named(JournalRow row, String subject, String className) {}
}
