package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.support.PluginStore;
import ua.journal.core.support.PluginsOff;
import ua.journal.core.support.SwitchPlugin;
import ua.journal.core.support.SwitchedOff;

/** Plugins switched off and on (clauses 4 and 8.6). */
public abstract class AbstractPluginSwitchTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractPluginSwitchTest() {}

  @Test
  @DisplayName("8.6: the administrator switches a plugin off and on; who and when is known")
  final void offAndOn() {
    assertThat(off()).isEmpty();
    assertThat(turn("admin", "export-pdf", false).record())
        .singleElement()
        .satisfies(entry -> assertThat(entry.target()).isEqualTo("off=export-pdf"));
    assertThat(turn("admin", "Acme; Export", false).changed()).isTrue();
    assertThat(off()).extracting(SwitchedOff::plugin).containsExactly("Acme; Export", "export-pdf");
    assertThat(off())
        .allSatisfy(
            each -> {
              assertThat(each.by()).isNotBlank();
              assertThat(each.at()).isEqualTo(FixtureSchool.NOW.truncatedTo(ChronoUnit.MILLIS));
            });

    assertThat(turn("admin", "export-pdf", false).status())
        .as("it is off")
        .isEqualTo(Outcome.Status.UNCHANGED);
    assertThat(turn("admin", "export-pdf", true).changed()).isTrue();
    assertThat(turn("admin", "export-pdf", true).status())
        .as("it is on")
        .isEqualTo(Outcome.Status.UNCHANGED);
    assertThat(off()).extracting(SwitchedOff::plugin).containsExactly("Acme; Export");
  }

  @Test
  @DisplayName("Nobody else switches plugins; a name is 1 to 80 letters long")
  final void refused() {
    for (String other : List.of("head", "teacherA", "parent")) {
      assertFails(ErrorCode.NOT_ALLOWED, () -> turn(other, "export-pdf", false));
    }
    assertFails(ErrorCode.MALFORMED, () -> turn("admin", " ", false));
    assertFails(ErrorCode.MALFORMED, () -> turn("admin", "x".repeat(81), false));
    assertThat(turn("admin", "х".repeat(80), false).changed()).isTrue();
  }

  @Test
  @DisplayName("Of two who switch a plugin off at one moment one is told")
  final void twice() {
    turn("admin", "export-pdf", false);
    assertFails(
        ErrorCode.CONFLICT,
        () ->
            store()
                .write(
                    tx -> {
                      tx.port(PluginStore.class)
                          .switchOff(
                              school().id(), "export-pdf", person("admin"), FixtureSchool.NOW);
                      return true;
                    }));
  }

  private Outcome<Void> turn(String who, String plugin, boolean on) {
    return journal().as(person(who)).perform(new SwitchPlugin(plugin, on));
  }

  private List<SwitchedOff> off() {
    return journal().as(person("admin")).ask(new PluginsOff());
  }
}
