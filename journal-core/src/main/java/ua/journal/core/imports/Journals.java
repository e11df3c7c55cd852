package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.JournalTitle;
import ua.journal.core.register.Compared;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/** Finds the journals another table speaks of; asked only after the teaching load is read. */
final class Journals {
  private final SchoolDraft draft;
  private final Glossary glossary;
  private final Map<Long, List<Entry>> byClass = new HashMap<>();
  private final Map<Long, String> subjects = new HashMap<>();

  Journals(SchoolDraft draft, Glossary glossary) {
    this.draft = draft;
    this.glossary = glossary;
  }

  /** Journals of a class whose subject has the name given, else the only one that begins so. */
  List<SchoolRows.JournalRow> find(long schoolClass, String subject, String group) {
    index();
    String name = glossary.said(subject);
    String wanted = Compared.subject(name);
    List<Entry> fitting =
        byClass.getOrDefault(schoolClass, List.of()).stream()
            .filter(entry -> group.isEmpty() || entry.row().group().equals(group))
            .toList();
    List<Entry> exact = fitting.stream().filter(entry -> entry.key().equals(wanted)).toList();
    if (!exact.isEmpty() || wanted.isEmpty()) {
      return exact.stream().map(Entry::row).toList();
    }
    String bare = Compared.key(name);
    List<Entry> begun =
        fitting.stream()
            .filter(entry -> entry.key().startsWith(wanted) || entry.key().equals(bare))
            .toList();
    Set<String> subjects = begun.stream().map(Entry::key).collect(Collectors.toSet());
    return subjects.size() == 1 ? begun.stream().map(Entry::row).toList() : List.of();
  }

  /** The same, when there must be at least one. */
  List<SchoolRows.JournalRow> need(long schoolClass, String subject, String group) throws Unfit {
    List<SchoolRows.JournalRow> found = find(schoolClass, subject, group);
    if (found.isEmpty()) {
      glossary.missing(subject);
      throw new Unfit(
          Field.SUBJECT,
          JournalTitle.inGroup(subject, group),
          "У навантаженні класу такого предмета або групи немає. Перевірте назву чи додайте рядок.");
    }
    return found;
  }

  String subject(long id) {
    index();
    return Objects.requireNonNull(subjects.get(id));
  }

  private void index() {
    if (!subjects.isEmpty()) {
      return;
    }
    Map<Long, String> names = new HashMap<>();
    draft.rows().subjects().all().forEach(row -> names.put(row.id(), row.name()));
    for (SchoolRows.JournalRow row : draft.rows().journals().all()) {
      String subject = Objects.requireNonNull(names.get(row.subject()));
      subjects.put(row.id(), subject);
      if (row.begins() == draft.begins()) {
        byClass
            .computeIfAbsent(row.schoolClass(), id -> new ArrayList<>())
            .add(new Entry(row, Compared.subject(subject)));
      }
    }
  }

  private record Entry(SchoolRows.JournalRow row, String key) {}
}
