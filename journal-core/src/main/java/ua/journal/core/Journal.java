package ua.journal.core;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.Credential;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.access.Role;
import ua.journal.core.activation.SaveAccount;
import ua.journal.core.audit.Checkpoints;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.school.SchoolProfile;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Settings;

/**
 * The electronic class journal of one installation, embeddable in any Java program:
 *
 * <pre>{@code
 * Journal journal = Journal.builder().store(store).build();
 * Sheet sheet = journal.as(teacher).ask(new SheetQuery(id, SheetQuery.Span.NOW));
 * }</pre>
 *
 * Thread-safe. The store stays the caller's to close.
 */
public final class Journal {
  private final JournalStore store;
  private final Gate gate;
  private final Clock clock;
  private final int departedReadDays;

  private Journal(Builder builder, JournalStore store) {
    this.store = store;
    this.clock = builder.clock;
    this.departedReadDays = builder.settings.access().departedReadDays();
    this.gate =
        new Gate(
            store,
            builder.clock,
            builder.ids,
            Handlers.all(builder.settings, builder.checkpoints),
            builder.listeners);
  }

  /**
   * Starts the making of a journal.
   *
   * @return a builder, never null
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the journal as a person meets it.
   *
   * @param person the caller, not null; roles and relations are read with every request
   * @return a session, never null
   */
  public JournalSession as(PersonId person) {
    return new JournalSession(gate, Gate.Caller.person(person, departedReadDays));
  }

  /**
   * Returns the journal as the program itself meets it: set-up, sample data, jobs. Hosts must never
   * hand this to a person.
   *
   * @param school the school it works for, not null
   * @return a session, never null
   */
  public JournalSession asSystem(SchoolId school) {
    return asSystem(school, new PersonId(Long.MAX_VALUE));
  }

  /**
   * Returns the journal as the program writing in a person's name: sample entries whose author must
   * be the teacher. Hosts must never hand this to a person.
   *
   * @param school the school it works for, not null
   * @param author whose name the entries bear, not null
   * @return a session, never null
   */
  public JournalSession asSystem(SchoolId school, PersonId author) {
    CallerFacts caller = new CallerFacts(author, school, Set.of(Role.SYSTEM), Set.of(), true);
    return new JournalSession(gate, (transaction, request, now) -> caller);
  }

  /**
   * Finds an account for the authenticator.
   *
   * @param login what was typed, not null
   * @return the account, or empty
   */
  public Optional<Account> account(String login) {
    return store.read(transaction -> transaction.port(AccessStore.class).accountByLogin(login));
  }

  /**
   * Finds the account of a person.
   *
   * @param person the owner, not null
   * @return the account; empty before activation
   */
  public Optional<Account> account(PersonId person) {
    return store.read(transaction -> transaction.port(AccessStore.class).accountOf(person));
  }

  /**
   * Lists what authenticators keep of a person beside the password.
   *
   * @param person the owner, not null
   * @return credentials, never null
   */
  public List<Credential> credentials(PersonId person) {
    return store.read(transaction -> transaction.port(CredentialStore.class).of(person));
  }

  /**
   * Finds whose a key of an authenticator is.
   *
   * @param authenticator name of the authenticator, not null
   * @param key the key, not null
   * @return the credential, or empty
   */
  public Optional<Credential> credential(String authenticator, String key) {
    return store.read(
        transaction -> transaction.port(CredentialStore.class).byKey(authenticator, key));
  }

  /**
   * Lists the accounts that were made first: people whose pages a host may prepare.
   *
   * @return at most 20 accounts, never null; none before set-up
   */
  public List<Account> firstAccounts() {
    return school()
        .map(
            profile ->
                store.read(
                    transaction -> transaction.port(AccessStore.class).accounts(profile.id())))
        .orElse(List.of());
  }

  /**
   * Stores an account, or the new secret of an existing one.
   *
   * @param account the account, not null
   */
  public void saveAccount(Account account) {
    asSystem(account.school()).perform(new SaveAccount(account));
  }

  /**
   * Finds the school of an installation that serves one.
   *
   * @return the school; empty before set-up
   */
  public Optional<SchoolProfile> school() {
    return store.read(transaction -> transaction.port(SchoolStore.class).firstSchool());
  }

  /**
   * Returns the school's local time.
   *
   * @return the moment, never null
   */
  public LocalDateTime now() {
    return Gate.now(clock);
  }

  /** Collects what a journal is made of. Not thread-safe. */
  public static final class Builder {
    private @Nullable JournalStore store;
    private Clock clock = Clock.system(ZoneId.of("Europe/Kyiv"));
    private Settings settings = Settings.defaults();
    private IdSource ids = new IdSource(0);
    private Checkpoints checkpoints = Checkpoints.none();
    private final List<CommitListener> listeners = new ArrayList<>();

    private Builder() {}

    /**
     * Sets where the journal lives; required.
     *
     * @param value the store, not null
     * @return this builder
     */
    public Builder store(JournalStore value) {
      store = value;
      return this;
    }

    /**
     * Sets the clock, in the school's time zone; by default the system's in Europe/Kyiv.
     *
     * @param value the clock, not null
     * @return this builder
     */
    public Builder clock(Clock value) {
      clock = value;
      return this;
    }

    /**
     * Sets the school's conventions.
     *
     * @param value settings, not null
     * @return this builder
     */
    public Builder settings(Settings value) {
      settings = value;
      return this;
    }

    /**
     * Sets the source of identifiers; nodes that share a database need different node numbers.
     *
     * @param value the source, not null
     * @return this builder
     */
    public Builder ids(IdSource value) {
      ids = value;
      return this;
    }

    /**
     * Sets what is kept of signed checkpoints, against which the record is verified; by default
     * nothing is.
     *
     * @param value the checkpoints, not null
     * @return this builder
     */
    public Builder checkpoints(Checkpoints value) {
      checkpoints = value;
      return this;
    }

    /**
     * Adds a listener to what was done; by default there is none.
     *
     * @param value the listener, not null
     * @return this builder
     */
    public Builder listener(CommitListener value) {
      listeners.add(value);
      return this;
    }

    /**
     * Makes the journal.
     *
     * @return the journal, never null
     * @throws IllegalStateException without a store
     */
    public Journal build() {
      if (store == null) {
        throw JournalException.malformed("A journal needs a store");
      }
      return new Journal(this, store);
    }
  }
}
