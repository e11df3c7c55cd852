package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.Role;
import ua.journal.core.register.Compared;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/**
 * What the words in a school's cells mean: positions and names of subjects. What neither the
 * journal nor the school has explained is asked about, once for all rows. For one import.
 */
final class Glossary {
  private final SchoolDraft draft;
  private final Map<String, String> explained = new LinkedHashMap<>();
  private final Map<String, ImportReport.Asked> asked = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  Glossary(SchoolDraft draft, List<Mapping> mappings) {
    this.draft = draft;
    for (Mapping mapping : mappings) {
      mapping.words().forEach(explained::putIfAbsent);
    }
    draft.rows().subjects().all().forEach(row -> known.add(Compared.subject(row.name())));
  }

  /** The roles of a cell with one or several positions; none where they open no rights here. */
  Set<Role> roles(String positions) throws Unfit {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String position : positions.split("[,;/]")) {
      Optional<Role> role = Positions.role(position);
      String meaning = explained.get(Word.POSITION.key(position));
      if (meaning != null) {
        Word.role(meaning).ifPresent(roles::add);
      } else if (role.isPresent()) {
        roles.add(role.get());
      } else {
        ask(Word.POSITION, position.strip(), "");
        throw new Unfit(
            Field.POSITION,
            position.strip(),
            "Посади «%s» журнал не знає. Скажіть на сторінці імпорту, які права вона дає, або запишіть її інакше."
                .formatted(position.strip()));
      }
    }
    return roles;
  }

  /** The same, without a question: a look before anything is taken. */
  Set<Role> known(String positions) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String position : positions.split("[,;/]")) {
      String meaning = explained.get(Word.POSITION.key(position));
      (meaning == null ? Positions.role(position) : Word.role(meaning)).ifPresent(roles::add);
    }
    return roles;
  }

  /** The name of a subject, an abbreviation written in full. */
  String subject(String name) throws Unfit {
    String meaning = explained.get(Word.SUBJECT.key(name));
    if (meaning != null || known.contains(Compared.subject(name)) || !Abbreviations.is(name)) {
      return meaning == null ? name : meaning;
    }
    String guess = Abbreviations.guess(name, subjects()).orElse("");
    if (guess.isEmpty()) {
      return name;
    }
    ask(Word.SUBJECT, name, guess);
    throw new Unfit(
        Field.SUBJECT,
        name,
        "Схоже на скорочення від «%s». Скажіть на сторінці імпорту, який це предмет, або запишіть назву повністю."
            .formatted(guess));
  }

  /** The same where the subject must be there already: whatever is not is asked about. */
  String said(String name) {
    return explained.getOrDefault(Word.SUBJECT.key(name), name);
  }

  /** A name that was looked for in vain; one the school has is of another class. */
  void missing(String name) {
    if (!known.contains(Compared.subject(name)) && !name.isBlank()) {
      ask(Word.SUBJECT, name, Abbreviations.guess(name, subjects()).orElse(""));
    }
  }

  private List<String> subjects() {
    return draft.rows().subjects().all().stream().map(SchoolRows.SubjectRow::name).toList();
  }

  private void ask(Word word, String said, String guess) {
    asked.merge(
        word.key(said),
        new ImportReport.Asked(word, said, 1, guess),
        (before, more) -> new ImportReport.Asked(word, before.said(), before.rows() + 1, guess));
  }

  List<ImportReport.Asked> asked() {
    return new ArrayList<>(asked.values());
  }
}
