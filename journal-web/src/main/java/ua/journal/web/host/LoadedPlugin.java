package ua.journal.web.host;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.SignerFactory;
import ua.journal.spi.StorageFactory;
import ua.journal.web.host.PluginState.Kind;
import ua.journal.web.host.PluginState.Offered;
import ua.journal.web.host.PluginState.Status;

/**
 * One plugin as it came out of the load: what it said of itself, once, and how it has done since.
 *
 * @param name its own name, its class or jar where it could not say it
 * @param place where it came from
 * @param version its version, empty for none
 * @param spi contract it was built for, 0 where it could not say it
 * @param storages storages by name
 * @param storageKeys settings its storages understand
 * @param authenticators authenticators by name
 * @param signers signers by name
 * @param tables table formats
 * @param reports report formats
 * @param notes what was left out of it, and why
 * @param fault why the whole was left out, null when it was not
 * @param health how it does
 */
record LoadedPlugin(
    String name,
    String place,
    String version,
    int spi,
    List<PluginHost.Offer<StorageFactory>> storages,
    List<String> storageKeys,
    List<PluginHost.Offer<AuthenticatorFactory>> authenticators,
    List<PluginHost.Offer<SignerFactory>> signers,
    List<GuardedTableFormat> tables,
    List<GuardedReportFormat> reports,
    List<String> notes,
    @Nullable String fault,
    PluginHealth health) {

  /** One that offers nothing because of a fault. */
  static LoadedPlugin leftOut(
      String name, String place, String version, int spi, String fault, PluginHealth health) {
    return new LoadedPlugin(
        name, place, version, spi, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), fault, health);
  }

  /** The same without a report format somebody else has already, and with a note of it. */
  LoadedPlugin without(GuardedReportFormat doubled, String note) {
    List<GuardedReportFormat> left = reports.stream().filter(each -> each != doubled).toList();
    List<String> told = new ArrayList<>(notes);
    told.add(note);
    return new LoadedPlugin(
        name,
        place,
        version,
        spi,
        storages,
        storageKeys,
        authenticators,
        signers,
        tables,
        left,
        told,
        fault,
        health);
  }

  PluginState state() {
    PluginHealth.Last last = health.last();
    Instant until = health.restsUntil();
    return new PluginState(
        name,
        place,
        version,
        spi,
        offers(),
        status(until),
        health.isChosen(),
        notes,
        fault,
        last == null
            ? null
            : new PluginState.Fault(last.kind(), last.cause(), last.at(), last.incident()),
        until,
        health.hanging().get());
  }

  private Status status(@Nullable Instant until) {
    if (fault != null) {
      return Status.LEFT_OUT;
    }
    if (health.isOff()) {
      return Status.OFF;
    }
    return until == null ? Status.WORKS : Status.RESTS;
  }

  private List<Offered> offers() {
    List<Offered> offers = new ArrayList<>();
    storages.forEach(each -> offers.add(new Offered(Kind.STORAGE, each.name())));
    authenticators.forEach(each -> offers.add(new Offered(Kind.SIGN_IN, each.name())));
    signers.forEach(each -> offers.add(new Offered(Kind.SIGNER, each.name())));
    tables.stream()
        .flatMap(each -> each.suffixes().stream().sorted())
        .distinct()
        .forEach(suffix -> offers.add(new Offered(Kind.TABLES, suffix)));
    reports.forEach(each -> offers.add(new Offered(Kind.REPORTS, each.suffix())));
    return List.copyOf(offers);
  }
}
