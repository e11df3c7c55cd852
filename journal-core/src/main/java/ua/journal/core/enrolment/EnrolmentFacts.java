package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.YearLists;

/** What the requests of this room share: the pupils, the year, the confirmed lists. */
final class EnrolmentFacts {
  private final RequestContext context;
  private final YearLists year;
  private final int begins;

  EnrolmentFacts(RequestContext context) {
    this.context = context;
    this.year = new YearLists(context);
    this.begins = year.begins();
  }

  int begins() {
    return begins;
  }

  /** The day the school year opens; whoever is there then has not moved. */
  LocalDate opened() {
    return LocalDate.of(begins, Month.SEPTEMBER, 1);
  }

  List<PupilLine> pupils() {
    return year.pupils();
  }

  /** Today, or the first day of the lists while their year has not begun. */
  LocalDate day() {
    return year.day();
  }

  /** Pupils of the year before whom no one has decided about. */
  List<PupilLine> undecided() {
    return year.undecided();
  }

  List<PupilLine> present(List<PupilLine> pupils, ClassId schoolClass) {
    return pupils.stream()
        .filter(line -> line.schoolClass().equals(schoolClass) && line.on(day()))
        .toList();
  }

  @Nullable ConfirmedList confirmed(ClassId schoolClass) {
    return context.port(EnrolmentStore.class).confirmed(context.school()).stream()
        .filter(list -> list.schoolClass().equals(schoolClass))
        .findFirst()
        .orElse(null);
  }

  List<ChangeRequest> requests() {
    LocalDateTime year = LocalDate.of(begins, Month.AUGUST, 1).atStartOfDay();
    return context.port(RequestStore.class).since(context.school(), year);
  }

  /** Lists handed in for this year, the latest first. */
  List<Submission> lists() {
    return context.port(EnrolmentStore.class).submissions(context.school()).stream()
        .filter(one -> one.kind() == Submission.Kind.LISTS && one.period().equals(opened()))
        .toList();
  }
}
