package ua.journal.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the product does nowhere, so that nobody has to look whether it does it safely. */
class DangerRuleTest {
  private static final JavaClasses JOURNAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "ua.journal.core",
              "ua.journal.spi",
              "ua.journal.web",
              "ua.journal.storage",
              "ua.journal.auth",
              "ua.journal.spreadsheet",
              "ua.journal.xls",
              "ua.journal.oneroster",
              "ua.journal.timetable",
              "ua.journal.pdf");

  @Test
  void noProcessIsStarted() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .check(JOURNAL);
  }

  @Test
  void noObjectIsReadFromBytes() {
    noClasses().should().dependOnClassesThat(assignableTo(ObjectInputStream.class)).check(JOURNAL);
  }

  /** Guessable numbers make guessable secrets; {@code SecureRandom} is one, too. */
  @Test
  void nothingIsDrawnFromGuessableNumbers() {
    noClasses()
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callConstructor(Random.class, long.class)
        .orShould()
        .callMethod(Math.class, "random")
        .check(JOURNAL);
  }
}
