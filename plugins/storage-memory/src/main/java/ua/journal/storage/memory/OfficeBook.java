package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.access.Credential;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.documents.Signature;
import ua.journal.core.enrolment.StaffStore;
import ua.journal.core.groups.Proposal;
import ua.journal.core.imports.PersonJoin;
import ua.journal.core.notices.Notice;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.HelpRequest;
import ua.journal.core.support.SwitchedOff;
import ua.journal.core.timetable.Version;
import ua.journal.core.timetable.VersionId;
import ua.journal.storage.memory.BookRows.DecisionKey;
import ua.journal.storage.memory.BookRows.DecisionRow;
import ua.journal.storage.memory.BookRows.DocumentRow;
import ua.journal.storage.memory.BookRows.EditionKey;
import ua.journal.storage.memory.BookRows.JournalNote;
import ua.journal.storage.memory.BookRows.MemberKey;
import ua.journal.storage.memory.BookRows.MemberNote;
import ua.journal.storage.memory.BookRows.Places;

/** What the office of a school keeps beside its lists: questions, documents, consents, drafts. */
final class OfficeBook {
  Table<Long, HelpRequest> helpRequests = new Table<>(HelpRequest::id);
  Table<EditionKey, AccessPoint> accessPoints =
      new Table<>(r -> new EditionKey(r.id(), r.edition()));
  Table<EditionKey, DocumentRow> documents =
      new Table<>(r -> new EditionKey(r.edition().document(), r.edition().no()));
  Table<Signature, Signature> signatures = new Table<>(r -> r);
  Table<Long, Notice> notices = new Table<>(Notice::id);
  Table<Long, CodeBatch> codeBatches = new Table<>(CodeBatch::id);
  Table<Long, Proposal> groupings = new Table<>(Proposal::id);
  Set<Long> settled = new HashSet<>();
  Map<MemberKey, MemberNote> memberNotes = new HashMap<>();
  Map<Long, JournalNote> journalNotes = new HashMap<>();
  Table<DecisionKey, DecisionRow> decisions =
      new Table<>(r -> new DecisionKey(r.begins(), r.decision().pupil().value(), r.revision()));
  Table<VersionId, Version> versions = new Table<>(Version::id);
  Table<VersionId, Places> places = new Table<>(Places::version);

  List<HandoverRow> handovers = new ArrayList<>();
  Set<Vote> votes = new HashSet<>();
  Map<TrainingKey, LocalDateTime> trainings = new HashMap<>();
  Table<Long, PersonJoin> joins = new Table<>(PersonJoin::id);
  Map<CommandKey, String> commands = new HashMap<>();
  Map<String, SwitchedOff> pluginsOff = new HashMap<>();
  Table<CredentialKey, Credential> credentials =
      new Table<>(r -> new CredentialKey(r.person(), r.authenticator()));

  /** Who supports which suggestion. */
  record Vote(long request, PersonId person) {}

  /** Who worked through which edition. */
  record TrainingKey(PersonId person, String edition) {}

  /** What changed hands in which year. */
  record CommandKey(PersonId person, CommandId id) {}

  /** One of each authenticator for a person. */
  record CredentialKey(PersonId person, String authenticator) {}

  record HandoverRow(int begins, StaffStore.Handover handover) {}

  OfficeBook copy() {
    OfficeBook copy = new OfficeBook();
    copy.helpRequests = helpRequests.copy();
    copy.accessPoints = accessPoints.copy();
    copy.documents = documents.copy();
    copy.signatures = signatures.copy();
    copy.notices = notices.copy();
    copy.codeBatches = codeBatches.copy();
    copy.groupings = groupings.copy();
    copy.settled = new HashSet<>(settled);
    copy.memberNotes = new HashMap<>(memberNotes);
    copy.journalNotes = new HashMap<>(journalNotes);
    copy.decisions = decisions.copy();
    copy.handovers = new ArrayList<>(handovers);
    copy.votes = new HashSet<>(votes);
    copy.trainings = new HashMap<>(trainings);
    copy.commands = new HashMap<>(commands);
    copy.pluginsOff = new HashMap<>(pluginsOff);
    copy.credentials = credentials.copy();
    copy.versions = versions.copy();
    copy.joins = joins.copy();
    copy.places = places.copy();
    return copy;
  }
}
