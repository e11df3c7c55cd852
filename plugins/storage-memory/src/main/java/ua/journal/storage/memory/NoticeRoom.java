package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeStore;

/** What people are told. */
record NoticeRoom(Draft draft) implements NoticeStore {
  private static final Comparator<Notice> ORDER =
      Comparator.comparing(Notice::seen)
          .thenComparing(Comparator.comparingLong(Notice::id).reversed());

  @Override
  public void tell(SchoolId school, List<Notice> notices) {
    draft.writableSchool(school.value()).office.notices.apply(notices, List.of());
  }

  @Override
  public void replace(Notice unread, Notice newer) {
    SchoolBook book = draft.schoolOfPerson(unread.person().value()).orElseThrow();
    draft.writableSchool(book.id).office.notices.remove(unread.id());
    draft.writableSchool(book.id).office.notices.apply(List.of(newer), List.of());
  }

  @Override
  public List<Notice> of(PersonId person, int most) {
    return told(person).sorted(ORDER).limit(most).toList();
  }

  @Override
  public int unseen(PersonId person) {
    return (int) told(person).filter(notice -> !notice.seen()).count();
  }

  @Override
  public void markSeen(PersonId person, Collection<Long> notices, LocalDateTime at) {
    List<Notice> read =
        told(person)
            .filter(notice -> !notice.seen() && notices.contains(notice.id()))
            .map(notice -> seen(notice, at))
            .toList();
    if (!read.isEmpty()) {
      SchoolBook book = draft.schoolOfPerson(person.value()).orElseThrow();
      draft.writableSchool(book.id).office.notices.apply(List.of(), read);
    }
  }

  private Stream<Notice> told(PersonId person) {
    return draft.schoolOfPerson(person.value()).stream()
        .flatMap(book -> book.office.notices.all().stream())
        .filter(notice -> notice.person().equals(person));
  }

  private static Notice seen(Notice notice, LocalDateTime at) {
    return new Notice(
        notice.id(),
        notice.person(),
        notice.kind(),
        notice.facts(),
        notice.target(),
        notice.at(),
        at);
  }
}
