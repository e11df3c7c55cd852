package ua.journal.web.host;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import ua.journal.core.Committed;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.SchoolProfile;
import ua.journal.core.school.Settings;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.StorageFactory;
import ua.journal.spi.TableFormat;
import ua.journal.web.problem.Incident;
import ua.journal.web.security.Proxies;

/**
 * The one journal of this server: built when the application starts, closed when it stops. A start
 * that cannot be finished fails as a whole and says why.
 */
@ApplicationScoped
public class JournalApplication {
  private static final Logger LOG = System.getLogger(JournalApplication.class.getName());

  private @Nullable HostConfig config;
  private @Nullable Proxies proxies;
  private @Nullable Settings rules;
  private @Nullable PluginHost plugins;
  private @Nullable GuardedStore store;
  private volatile @Nullable DeviceKey deviceKey;
  private volatile @Nullable SignInChain chain;
  private volatile @Nullable Journal journal;
  private volatile @Nullable FirstRun firstRun;
  private volatile @Nullable String failure;
  private volatile boolean warm;
  private volatile int filled;
  private final KeptName schoolName = new KeptName();
  private final WarmPass warmPass = new WarmPass();

  @Inject private Event<Committed> committed;
  @Resource private ManagedExecutorService executor;
  @Inject private SealWatch seals;

  /** The journal, once the start has been finished. */
  public Journal journal() {
    return started(journal);
  }

  /** Whoever finds out who somebody is. */
  public SignInChain signIn() {
    return started(chain);
  }

  /** The set-up of an empty installation; empty once the school stands. */
  public Optional<FirstRun> firstRun() {
    return Optional.ofNullable(firstRun).filter(FirstRun::isPending);
  }

  /** Table formats of all plugins. */
  public List<TableFormat> tableFormats() {
    return started(plugins).tableFormats();
  }

  /** The plugins of this server. */
  public PluginHost plugins() {
    return started(plugins);
  }

  /** Report formats of all plugins. */
  public List<GuardedReportFormat> reportFormats() {
    return started(plugins).reportFormats();
  }

  /** Number of the incident in the log when the set-up has failed for good; empty otherwise. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether this is the demo school. */
  public boolean demo() {
    return started(config).demo();
  }

  /** How long a session stays open without the person's doing anything. */
  public Duration lockAfter() {
    return started(config).lock();
  }

  /** The same on a device several people use. */
  public Duration sharedLockAfter() {
    return started(config).sharedLock();
  }

  /** Least characters of a new password. */
  public int leastPassword() {
    return started(rules).access().passwordLength();
  }

  /** Whether owners are told of sign-ins on new devices. */
  public boolean tellsDevices() {
    return started(config).tellsDevices();
  }

  /** The secret that signs the cookies of known devices. */
  public DeviceKey deviceKey() {
    return started(deviceKey);
  }

  /** Minutes after which a family sees a mark (R-PUB-01). */
  public int familyDelay() {
    return started(rules).familyDelayMinutes();
  }

  /** Whether the start has been finished and storage answers; one that is full still does. */
  public boolean ready() {
    return journal != null && warm && storage().answers() && storage() != StoreState.READ_ONLY;
  }

  /** How the storage was when it was looked at last; nobody who asks waits for it. */
  public StoreState storage() {
    return started(store).state();
  }

  /** Seconds since that look. */
  public long storageAge() {
    return started(store).watch().age().toSeconds();
  }

  /** Short name of the school as it was read last, empty before there is one. */
  public Optional<String> schoolName() {
    return nameOf(journal());
  }

  private Optional<String> nameOf(Journal open) {
    return schoolName.of(() -> open.school().map(SchoolProfile::shortName), executor);
  }

  /** How the server looks at its own pages before it is ready. */
  public WarmPass warmPass() {
    return warmPass;
  }

  /** Who has to confirm his sign-in by a second factor. */
  public SecondFactor secondFactor() {
    return started(config).secondFactor();
  }

  /** Address under which people reach the journal, where the administrator has told it. */
  public Optional<String> address() {
    return started(config).address();
  }

  /** Machines in front of this one that are believed. */
  public Proxies proxies() {
    return started(proxies);
  }

  /** Whether people reach the journal by TLS alone. */
  public boolean secure() {
    return started(config).secure();
  }

  /** How many people may be signed in at once. */
  public int mostSessions() {
    return started(config).sessions();
  }

  /** How much of the demo school is written, in per cent. */
  public int filled() {
    return filled;
  }

  /** Whether the start has been finished. */
  public boolean started() {
    return journal != null;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    HostConfig settings = new HostConfig(ConfigProvider.getConfig());
    config = settings;
    proxies = settings.proxies();
    Settings read = settings.rules();
    rules = read;
    deviceKey = DeviceKey.in(settings.dataFolder());
    PluginHost found = PluginHost.load(settings.plugins());
    plugins = found;
    GuardedStore opened = open(found.storage(settings.storage()), found.storageKeys());
    store = opened;
    Journal.Builder builder =
        Journal.builder()
            .store(opened)
            .settings(read)
            .listener(committed::fire)
            .checkpoints(seals.open(settings, found));
    if (!settings.demo()) {
      Journal built = builder.build();
      finish(built, SignInChain.open(settings, found, built));
      return;
    }
    DemoSetUp demo = new DemoSetUp(settings, found.tableFormats());
    Journal built = builder.clock(demo.clock()).build();
    SignInChain created = SignInChain.open(settings, found, built);
    if (demo.needed(built)) {
      executor.runAsync(() -> setUp(demo, opened, built, created)).exceptionally(this::failed);
    } else {
      finish(built, created);
    }
  }

  /** Fills the demo school in the background; the server answers «not ready» until it stands. */
  private void setUp(DemoSetUp demo, JournalStore opened, Journal built, SignInChain created) {
    demo.run(opened, created.passwords(), percent -> filled = percent);
    finish(built, created);
  }

  /** Nobody waits for the background: what is not told here is told nowhere. */
  private @Nullable Void failed(Throwable thrown) {
    failure = Incident.log("The demo school could not be made", thrown);
    return null;
  }

  private void finish(Journal built, SignInChain created) {
    PluginSwitches.apply(built, started(plugins));
    nameOf(built);
    chain = created;
    journal = built;
    LOG.log(Level.INFO, "The journal is open");
    if (built.school().isEmpty()) {
      FirstRun begun = new FirstRun(built);
      begun.announce(started(config).port());
      firstRun = begun;
    }
    URI address = URI.create("http://localhost:" + started(config).port());
    WarmUp warmUp = new WarmUp(built, warmPass, address);
    executor.execute(
        () -> {
          try {
            warmUp.pages();
          } finally {
            warm = true;
          }
          warmUp.lists();
        });
    seals.start(built);
  }

  @PreDestroy
  void stop() {
    journal = null;
    seals.stop();
    if (chain != null) {
      chain.close();
    }
    if (plugins != null) {
      plugins.close();
    }
    if (store != null) {
      store.close();
    }
  }

  private GuardedStore open(PluginHost.Offer<StorageFactory> offer, Set<String> known) {
    Edge edge = offer.edge("Storage");
    PluginConfig values =
        started(config).ofPlugin("journal.storage", offer.factory().keys(), known);
    return new GuardedStore(edge.watched(() -> offer.factory().create(values)), edge);
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE, "The journal is not open yet", Map.of(), null);
    }
    return part;
  }
}
