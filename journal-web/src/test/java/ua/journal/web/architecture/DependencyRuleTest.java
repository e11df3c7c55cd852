package ua.journal.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.JournalException;

/**
 * The direction of the modules: core sees nobody, the SPI sees the core, everyone else sees the
 * SPI. A rule that finds no class fails, so a renamed package cannot switch its rule off.
 */
class DependencyRuleTest {
  private static final String[] PLUGINS = {
    "ua.journal.storage..", "ua.journal.auth..", "ua.journal.spreadsheet.."
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
        .resideInAnyPackage("java..", "org.jspecify..", "ua.journal.core..")
        .check(JOURNAL);
  }

  @Test
  void spiSeesTheCore() {
    classes()
        .that()
        .resideInAPackage("ua.journal.spi..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "ua.journal.core..", "ua.journal.spi..")
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
