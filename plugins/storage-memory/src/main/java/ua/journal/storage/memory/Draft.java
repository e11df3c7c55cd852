package ua.journal.storage.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Account;
import ua.journal.core.activation.Activation;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;

/** The working copy of one transaction: a book is copied when it is first written to. */
final class Draft {
  private final Map<Long, SchoolBook> schools;
  private final Map<Long, SheetBook> sheets;
  private final Map<Long, AuditBook> audits;
  private final Map<String, Account> accounts;
  private final Map<String, Activation> activations;
  private final Set<Object> copied = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean writable;
  private boolean ended;

  private Draft(Installation base, boolean writable) {
    this.schools = new TreeMap<>(base.schools());
    this.sheets = new LinkedHashMap<>(base.sheets());
    this.audits = new LinkedHashMap<>(base.audits());
    this.accounts = new LinkedHashMap<>(base.accounts());
    this.activations = new LinkedHashMap<>(base.activations());
    this.writable = writable;
  }

  static Draft writing(Installation base) {
    return new Draft(base, true);
  }

  static Draft reading(Installation base) {
    return new Draft(base, false);
  }

  /** Ends the work; whoever kept a port gets nothing from it. */
  void end() {
    ended = true;
  }

  void requireOpen() {
    if (ended) {
      throw new JournalException(ErrorCode.INTERNAL, "This transaction has ended");
    }
  }

  Installation finish() {
    return new Installation(schools, sheets, audits, accounts, activations);
  }

  Collection<SchoolBook> schools() {
    requireOpen();
    return schools.values();
  }

  Collection<SheetBook> sheets() {
    requireOpen();
    return sheets.values();
  }

  Optional<SchoolBook> school(long id) {
    requireOpen();
    return Optional.ofNullable(schools.get(id));
  }

  Optional<SchoolBook> schoolOfPerson(long person) {
    requireOpen();
    return schools.values().stream().filter(s -> s.people.get(person) != null).findFirst();
  }

  Optional<SchoolBook> schoolOfJournal(long journal) {
    requireOpen();
    return schools.values().stream().filter(s -> s.journals.get(journal) != null).findFirst();
  }

  Optional<JournalView> journal(JournalId id) {
    return schoolOfJournal(id.value()).map(school -> view(school, id.value()));
  }

  JournalView view(SchoolBook school, long journal) {
    return new JournalView(school, school.journals.need(journal), sheet(journal));
  }

  SheetBook sheet(long journal) {
    requireOpen();
    SheetBook sheet = sheets.get(journal);
    return sheet == null ? SheetBook.EMPTY : sheet;
  }

  AuditBook audit(long school) {
    requireOpen();
    AuditBook audit = audits.get(school);
    return audit == null ? AuditBook.EMPTY : audit;
  }

  SchoolBook writableSchool(long id) {
    return writable(schools, id, book -> book.copy(id), SchoolBook.EMPTY);
  }

  SheetBook writableSheet(long journal) {
    return writable(sheets, journal, SheetBook::copy, SheetBook.EMPTY);
  }

  AuditBook writableAudit(long school) {
    return writable(audits, school, AuditBook::copy, AuditBook.EMPTY);
  }

  private <B> B writable(Map<Long, B> books, long id, UnaryOperator<B> copy, B empty) {
    requireWritable();
    B present = books.get(id);
    if (present != null && copied.contains(present)) {
      return present;
    }
    B fresh = copy.apply(present == null ? empty : present);
    copied.add(fresh);
    books.put(id, fresh);
    return fresh;
  }

  Collection<Account> accounts() {
    requireOpen();
    return accounts.values();
  }

  @Nullable Account account(String login) {
    requireOpen();
    return accounts.get(login);
  }

  void put(Account account) {
    requireWritable();
    accounts.put(account.login(), account);
  }

  Collection<Activation> activations() {
    requireOpen();
    return activations.values();
  }

  @Nullable Activation activation(String selector) {
    requireOpen();
    return activations.get(selector);
  }

  void put(Activation activation) {
    requireWritable();
    activations.put(activation.selector(), activation);
  }

  private void requireWritable() {
    requireOpen();
    if (!writable) {
      throw new JournalException(ErrorCode.INTERNAL, "This transaction does not write");
    }
  }
}
