package ua.journal.storage.memory;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.ConfirmedList;
import ua.journal.core.enrolment.ListedPupil;
import ua.journal.core.enrolment.Submission;
import ua.journal.core.people.CardChange;
import ua.journal.core.people.CircumstanceLine;
import ua.journal.core.people.FormLine;
import ua.journal.core.people.Proposal;
import ua.journal.core.people.Verification;

/** What a school keeps about its lists: cards, proposals, forms, the enrolment, requests. */
final class CardBook {
  final List<Verification> verifications;
  final List<CardChange> changes;
  final List<FormLine> forms;
  final Table<Long, CircumstanceLine> circumstances;
  final List<ConfirmedList> confirmed;
  final Table<Long, AddressRow> addresses;
  final Table<Long, Proposal> proposals;
  final Table<Long, ChangeRequest> requests;
  final Table<Long, SubmittedRow> submissions;

  CardBook() {
    verifications = new ArrayList<>();
    changes = new ArrayList<>();
    forms = new ArrayList<>();
    circumstances = new Table<>(CircumstanceLine::id);
    confirmed = new ArrayList<>();
    addresses = new Table<>(AddressRow::person);
    proposals = new Table<>(Proposal::id);
    requests = new Table<>(ChangeRequest::id);
    submissions = new Table<>(row -> row.submission().id());
  }

  private CardBook(CardBook other) {
    verifications = new ArrayList<>(other.verifications);
    changes = new ArrayList<>(other.changes);
    forms = new ArrayList<>(other.forms);
    circumstances = other.circumstances.copy();
    confirmed = new ArrayList<>(other.confirmed);
    addresses = other.addresses.copy();
    proposals = other.proposals.copy();
    requests = other.requests.copy();
    submissions = other.submissions.copy();
  }

  CardBook copy() {
    return new CardBook(this);
  }

  void reach(long person, String address, String channel) {
    List<AddressRow> row = List.of(new AddressRow(person, address, channel));
    boolean known = addresses.get(person) != null;
    addresses.apply(known ? List.of() : row, known ? row : List.of());
  }

  String address(long person) {
    AddressRow row = addresses.get(person);
    return row == null ? "" : row.address();
  }

  String channel(long person) {
    AddressRow row = addresses.get(person);
    return row == null ? "" : row.channel();
  }

  record AddressRow(long person, String address, String channel) {}

  record SubmittedRow(Submission submission, List<ListedPupil> pupils) {}
}
