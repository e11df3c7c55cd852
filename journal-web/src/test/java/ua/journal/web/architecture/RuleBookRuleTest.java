package ua.journal.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Handler;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/** Findings come out of the book, and only the pure class that owns a rule makes them. */
class RuleBookRuleTest {
  private static final String CORE = "ua.journal.core.";

  private static final Set<String> OWNERS =
      RuleBook.standard().rules().stream()
          .filter(rule -> !rule.severities().isEmpty())
          .map(rule -> CORE + rule.owner())
          .collect(Collectors.toSet());

  private static final DescribedPredicate<JavaClass> OWNER =
      new DescribedPredicate<>("owners of rules") {
        @Override
        public boolean test(JavaClass type) {
          return OWNERS.contains(type.getName().replaceAll("\\$.*", ""));
        }
      };

  private static final DescribedPredicate<JavaClass> IMPURE =
      new DescribedPredicate<>("requests, handlers and ports") {
        @Override
        public boolean test(JavaClass type) {
          boolean port = type.isInterface() && type.getSimpleName().endsWith("Store");
          return type.isEquivalentTo(RequestContext.class)
              || type.isAssignableTo(Handler.class)
              || port;
        }
      };

  private static final DescribedPredicate<JavaAccess<?>> MADE_BY_A_RULE =
      new DescribedPredicate<>("a rule makes a finding") {
        @Override
        public boolean test(JavaAccess<?> access) {
          return access.getTargetOwner().isEquivalentTo(Rule.class)
              && access.getName().equals("finding")
              && !access.getOriginOwner().isEquivalentTo(Rule.class);
        }
      };

  private static final JavaClasses JOURNAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ua.journal");

  @Test
  void aFindingIsMadeByARule() {
    noClasses()
        .that()
        .areNotAssignableTo(Rule.class)
        .should()
        .callConstructorWhere(
            new DescribedPredicate<>("of a finding") {
              @Override
              public boolean test(JavaConstructorCall call) {
                return call.getTargetOwner().isEquivalentTo(Finding.class);
              }
            })
        .check(JOURNAL);
  }

  @Test
  void onlyOwnersMakeFindings() {
    noClasses()
        .that(DescribedPredicate.not(OWNER))
        .should()
        .accessTargetWhere(MADE_BY_A_RULE)
        .check(JOURNAL);
  }

  @Test
  void ownersArePure() {
    classes().that(OWNER).should(notDependOnImpure()).check(JOURNAL);
    assertThat(JOURNAL.stream().filter(OWNER).map(JavaClass::getName)).containsAll(OWNERS);
  }

  private static ArchCondition<JavaClass> notDependOnImpure() {
    return ArchConditions.not(ArchConditions.dependOnClassesThat(IMPURE));
  }
}
