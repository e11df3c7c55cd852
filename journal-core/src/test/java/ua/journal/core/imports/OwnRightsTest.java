package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.access.Role;
import ua.journal.core.register.SchoolRows;

@DisplayName("R-SEC-05: nobody gives himself a role by an import")
class OwnRightsTest {
  private static final SchoolRows STORED = SmallSchool.stored();
  private static final SchoolRows.PersonRow IMPORTER = SmallSchool.person(STORED, "Шевчук", "Віра");

  @ParameterizedTest
  @ValueSource(strings = {"директор", "заступниця директора", "секретар", "учитель, директор"})
  void ownRoleIsRefusedWithItsClause(String position) {
    ImportPlan plan = plan(position, IMPORTER.id());
    assertThat(plan.report().refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.column()).isEqualTo("Посада");
              assertThat(refusal.clause()).isEqualTo("Положення, п. 8.6");
            });
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void anotherMayGiveIt() {
    ImportPlan plan = plan("директор", IMPORTER.id() + 1);
    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.created().roles())
        .extracting(SchoolRows.RoleRow::person, SchoolRows.RoleRow::role)
        .containsExactly(Tuple.tuple(IMPORTER.id(), Role.HEAD));
  }

  @Test
  void whatOneHoldsAlreadyStays() {
    SchoolRows.PersonRow deputy = SmallSchool.person(STORED, "Ґудзь", "Юлія");
    Table staff = staff("Ґудзь|Юлія|Володимирівна|заступниця директора");
    assertThat(plan(staff, deputy.id()).report().refused()).isEmpty();
    assertThat(plan("учителька", IMPORTER.id()).report().refused()).isEmpty();
  }

  private static ImportPlan plan(String position, long importer) {
    return plan(staff("Шевчук|Віра|Миколаївна|" + position), importer);
  }

  private static ImportPlan plan(Table staff, long importer) {
    return SmallSchool.plan(STORED, List.of(staff), 2026, LocalDate.of(2026, 9, 1), importer);
  }

  private static Table staff(String line) {
    return SmallSchool.table("Працівники", "Прізвище|Ім’я|По батькові|Посада", line);
  }
}
