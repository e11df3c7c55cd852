package ua.journal.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.originOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Role;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;

/**
 * The direction of the modules: core sees nobody, the SPI sees the core, everyone else sees the
 * SPI. A rule that finds no class fails, so a renamed package cannot switch its rule off.
 */
class DependencyRuleTest {
  private static final String[] PLUGINS = {
    "ua.journal.storage..", "ua.journal.auth..", "ua.journal.spreadsheet..", "ua.journal.pdf.."
  };
  private static final List<String> ROOMS =
      List.of(
          "common",
          "regulation",
          "reports",
          "access",
          "notices",
          "audit",
          "activation",
          "school",
          "timetable",
          "substitution",
          "lessons",
          "planning",
          "attendance",
          "marks",
          "teaching",
          "groups",
          "register",
          "sheet",
          "today",
          "diary",
          "people",
          "support",
          "documents",
          "year",
          "rollover",
          "enrolment",
          "readiness",
          "tasks",
          "imports");
  private static final DescribedPredicate<JavaClass> PORT =
      new DescribedPredicate<>("ports of the core") {
        @Override
        public boolean test(JavaClass type) {
          return type.isInterface()
              && type.getPackageName().startsWith("ua.journal.core")
              && type.getSimpleName().endsWith("Store");
        }
      };

  /** A generic method that calls the typed one of its own class is no call from outside. */
  private static final DescribedPredicate<JavaMethodCall> HANDLER_CALL =
      new DescribedPredicate<>("a handler is called from outside") {
        @Override
        public boolean test(JavaMethodCall call) {
          return call.getName().equals("handle")
              && call.getTargetOwner().isAssignableTo(Handler.class)
              && !call.getOriginOwner().equals(call.getTargetOwner());
        }
      };

  private static final JavaClasses JOURNAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ua.journal");

  @Test
  void coreSeesNobody() {
    classes()
        .that()
        .resideInAPackage("ua.journal.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.apiguardian..", "ua.journal.core..")
        .check(JOURNAL);
  }

  @Test
  void spiSeesTheCore() {
    classes()
        .that()
        .resideInAPackage("ua.journal.spi..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.apiguardian..",
            "ua.journal.core..",
            "ua.journal.spi..")
        .check(JOURNAL);
  }

  @Test
  void pluginsNeverSeeTheWeb() {
    noClasses()
        .that()
        .resideInAnyPackage(PLUGINS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ua.journal.web..")
        .check(JOURNAL);
  }

  @Test
  void pluginsNeverSeeEachOther() {
    slices()
        .matching(
            "ua.journal.(storage.memory|storage.jpa|auth.password|auth.totp|auth.oidc|spreadsheet|pdf)..")
        .should()
        .notDependOnEachOther()
        .check(JOURNAL);
  }

  /** Rooms stand in the order of the design; each may use only those before it. */
  @Test
  void roomsDependOnRoomsAboveThem() {
    List<String> below = new ArrayList<>();
    below.add("ua.journal.core");
    for (int i = ROOMS.size() - 1; i >= 0; i--) {
      String room = "ua.journal.core." + ROOMS.get(i);
      noClasses()
          .that()
          .resideInAPackage(room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below.toArray(String[]::new))
          .check(JOURNAL);
      below.add(room);
    }
  }

  @Test
  void everyRoomOfTheCoreHasItsPlace() {
    Set<String> rooms =
        JOURNAL.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("ua.journal.core."))
            .map(name -> name.substring("ua.journal.core.".length()))
            .collect(Collectors.toSet());

    assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  /** What a handler does is admitted, put on record and told by the gate, for every command. */
  @Test
  void onlyTheGateCallsHandlers() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("ua.journal.core.Gate")
        .and()
        .doNotHaveFullyQualifiedName("ua.journal.core.Gate$Attempt")
        .should()
        .callMethodWhere(HANDLER_CALL)
        .check(JOURNAL);
  }

  @Test
  void handlersAreNoPublicApi() {
    noClasses().that().implement(Handler.class).should().bePublic().check(JOURNAL);
  }

  /** And the storage once, where rows are older than facts. */
  @Test
  void onlyTheGateAppendsToTheRecord() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ua.journal.core")
        .and()
        .doNotHaveFullyQualifiedName("ua.journal.storage.jpa.Baseline")
        .should()
        .callMethod(Chain.class, "append", AuditStore.class, SchoolId.class, List.class)
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(AuditStore.class)))
                .and(target(name("append")))
                .and(originOwner(not(equivalentTo(Chain.class)))))
        .check(JOURNAL);
  }

  @Test
  void packagesOfTheWebFormNoCircle() {
    slices().matching("ua.journal.web.(*)..").should().beFreeOfCycles().check(JOURNAL);
  }

  /** Pages and resources go through the gate; only the host opens what lies behind it. */
  @Test
  void theWebOutsideTheHostTouchesNoPort() {
    noClasses()
        .that()
        .resideInAPackage("ua.journal.web..")
        .and()
        .resideOutsideOfPackage("ua.journal.web.host..")
        .should()
        .dependOnClassesThat(PORT)
        .check(JOURNAL);
  }

  @Test
  void theWebKnowsPluginsByTheirContractAlone() {
    noClasses()
        .that()
        .resideInAPackage("ua.journal.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PLUGINS)
        .check(JOURNAL);
  }

  @Test
  void onlyOneStorageKnowsJakartaPersistence() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ua.journal.storage.jpa..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.persistence..")
        .check(JOURNAL);
  }

  @Test
  void nobodyWritesToTheConsole() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(JOURNAL);
  }

  /** An import that found next to nothing would let every rule pass. */
  @Test
  void thereIsSomethingToCheck() {
    assertThat(JOURNAL).hasSizeGreaterThan(300);
  }

  @Test
  void whoMayWhatIsAskedOfThePolicy() {
    noClasses()
        .that()
        .resideInAPackage("ua.journal.web..")
        .and()
        .haveNameNotMatching(
            ".*\\.(MeJson|SlipDocument|IdlePanel|StaffForm|Position|Guide)(\\$.*)?")
        .should()
        .dependOnClassesThat(equivalentTo(Role.class))
        .because("a role in the web is a word for a person, never a right")
        .check(JOURNAL);
  }

  @Test
  void coreStandsOnJavaBaseAlone() throws URISyntaxException {
    Path core =
        Path.of(JournalException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);

    int code =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(out, out, "--print-module-deps", "--ignore-missing-deps", core.toString());

    assertThat(said.toString().strip()).isEqualTo("java.base");
    assertThat(code).isZero();
  }
}
