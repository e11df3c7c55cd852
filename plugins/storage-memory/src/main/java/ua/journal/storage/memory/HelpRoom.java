package ua.journal.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.support.HelpNote;
import ua.journal.core.support.HelpRequest;
import ua.journal.core.support.HelpStore;

/** Requests for help. */
record HelpRoom(Draft draft) implements HelpStore {
  @Override
  public List<HelpRequest> all(SchoolId school) {
    return requests(school).toList();
  }

  @Override
  public List<HelpRequest> ofAuthor(SchoolId school, PersonId author) {
    return requests(school).filter(one -> one.author().equals(author)).toList();
  }

  @Override
  public Optional<HelpRequest> find(SchoolId school, long id) {
    return requests(school).filter(one -> one.id() == id).findFirst();
  }

  private Stream<HelpRequest> requests(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.office.helpRequests.all().stream().map(one -> named(book, one));
  }

  private static HelpRequest named(SchoolBook book, HelpRequest row) {
    List<HelpNote> notes =
        row.notes().stream()
            .map(
                note ->
                    new HelpNote(
                        note.author(),
                        book.signature(note.author()),
                        note.at(),
                        note.state(),
                        note.text(),
                        note.dueOn()))
            .toList();
    return new HelpRequest(row.id(), row.kind(), row.author(), book.signature(row.author()), notes);
  }

  @Override
  public void add(SchoolId school, HelpRequest request) {
    draft.writableSchool(school.value()).office.helpRequests.apply(List.of(request), List.of());
  }

  @Override
  public Map<Long, Set<PersonId>> votes(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.office.votes.stream()
        .collect(
            Collectors.groupingBy(
                OfficeBook.Vote::request,
                Collectors.mapping(OfficeBook.Vote::person, Collectors.toSet())));
  }

  @Override
  public void vote(long request, PersonId person, boolean supports) {
    Set<OfficeBook.Vote> votes = writable(request).office.votes;
    OfficeBook.Vote vote = new OfficeBook.Vote(request, person);
    if (supports) {
      votes.add(vote);
    } else {
      votes.remove(vote);
    }
  }

  private SchoolBook writable(long request) {
    long school =
        draft.schools().stream()
            .filter(book -> book.office.helpRequests.get(request) != null)
            .findFirst()
            .orElseThrow(() -> new JournalException(ErrorCode.CONFLICT, "No request " + request))
            .id;
    return draft.writableSchool(school);
  }

  @Override
  public void append(long request, int no, HelpNote note) {
    SchoolBook book = writable(request);
    HelpRequest before = book.office.helpRequests.need(request);
    if (before.notes().size() != no) {
      throw new JournalException(ErrorCode.CONFLICT, "There is already a note " + no);
    }
    List<HelpNote> notes = new ArrayList<>(before.notes());
    notes.add(note);
    book.office.helpRequests.apply(
        List.of(), List.of(new HelpRequest(request, before.kind(), before.author(), "", notes)));
  }
}
