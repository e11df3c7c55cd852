package ua.journal.core.contingent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Work;
import ua.journal.core.common.ClassId;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.PupilLine;
import ua.journal.core.school.SchoolYear;

/** What the requests of this room share: the pupils, the year, the confirmed lists. */
final class Office {
  private final Work work;
  private final int begins;

  Office(Work work) {
    this.work = work;
    this.begins = SchoolYear.serving(work);
  }

  int begins() {
    return begins;
  }

  /** The day the school year opens; whoever is there then has not moved. */
  LocalDate opened() {
    return LocalDate.of(begins, Month.SEPTEMBER, 1);
  }

  List<PupilLine> pupils() {
    return work.port(PeopleStore.class).pupils(work.school(), begins);
  }

  List<PupilLine> present(List<PupilLine> pupils, ClassId schoolClass) {
    return pupils.stream()
        .filter(line -> line.schoolClass().equals(schoolClass) && line.on(work.today()))
        .toList();
  }

  @Nullable ConfirmedList confirmed(ClassId schoolClass) {
    return work.port(ContingentStore.class).confirmed(work.school()).stream()
        .filter(list -> list.schoolClass().equals(schoolClass))
        .findFirst()
        .orElse(null);
  }

  List<ChangeRequest> requests() {
    LocalDateTime year = LocalDate.of(begins, Month.AUGUST, 1).atStartOfDay();
    return work.port(RequestStore.class).since(work.school(), year);
  }

  /** Lists handed in for this year, the latest first. */
  List<Submission> lists() {
    return work.port(ContingentStore.class).submissions(work.school()).stream()
        .filter(one -> one.kind() == Submission.Kind.LISTS && one.period().equals(opened()))
        .toList();
  }
}
