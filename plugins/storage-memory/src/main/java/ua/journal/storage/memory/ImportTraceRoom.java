package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.ImportRun;
import ua.journal.core.imports.ImportTrace;
import ua.journal.core.imports.ImportTraceStore;
import ua.journal.core.imports.Mapping;

/** Mappings of headings and the log of imports. */
record ImportTraceRoom(Draft draft) implements ImportTraceStore {
  private static final PersonName NOBODY = new PersonName("", "", "");

  @Override
  public List<Mapping> mappings(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY).mappings.all().stream()
        .sorted(Comparator.comparing(Mapping::name))
        .toList();
  }

  @Override
  public void saveMapping(SchoolId school, Mapping mapping) {
    SchoolBook book = draft.writableSchool(school.value());
    boolean known = book.mappings.get(mapping.name()) != null;
    List<Mapping> one = List.of(mapping);
    book.mappings.apply(known ? List.of() : one, known ? one : List.of());
  }

  @Override
  public void log(SchoolId school, ImportRun run) {
    draft.writableSchool(school.value()).runs.apply(List.of(run), List.of());
  }

  @Override
  public List<ImportRun> runs(SchoolId school, int most) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.runs.all().stream()
        .sorted(Comparator.comparingLong(ImportRun::id).reversed())
        .limit(most)
        .map(run -> named(book, run))
        .toList();
  }

  @Override
  public void keep(SchoolId school, ImportTrace trace) {
    draft.writableSchool(school.value()).trace = trace;
  }

  @Override
  public Optional<ImportTrace> trace(SchoolId school) {
    return Optional.ofNullable(draft.school(school.value()).orElse(SchoolBook.EMPTY).trace);
  }

  private static ImportRun named(SchoolBook book, ImportRun run) {
    long person = run.person().value();
    PersonName name = book.people.get(person) == null ? NOBODY : book.name(person);
    return new ImportRun(
        run.id(),
        run.at(),
        run.person(),
        name,
        run.files(),
        run.created(),
        run.updated(),
        run.refused(),
        run.undoes());
  }
}
