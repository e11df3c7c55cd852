package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.Compared;

/**
 * One plan out of a file a teacher brings to his own journal (clause 4, teacher, point 2): rows as
 * items, nothing stored. Immutable.
 *
 * @param sheet file and sheet it was found in
 * @param items the items by number
 * @param refused rows that could not be taken, each with its reason
 * @param left what else stands in the table and is not taken, each with its reason
 */
public record PlanFile(
    String sheet,
    List<PlanItem> items,
    List<ImportReport.Refusal> refused,
    List<ImportReport.Left> left) {
  /** Copies the lists. */
  public PlanFile {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
    left = List.copyOf(left);
  }

  /**
   * Finds the plan of a journal among the tables of a file: the only plan there is, else the only
   * one whose sheet names the subject.
   *
   * @param tables the tables, not null
   * @param subject the journal's subject, not null
   * @param begins calendar year in which the school year begins; days of another year move to it
   * @return the plan; empty when there is none or it is not clear which
   */
  public static Optional<PlanFile> of(List<Table> tables, String subject, int begins) {
    List<Sheet> plans =
        tables.stream()
            .flatMap(table -> Sheet.of(table, List.of()).stream())
            .filter(sheet -> sheet.kind() == Kind.PLAN)
            .toList();
    List<Sheet> named =
        plans.stream()
            .filter(sheet -> Compared.key(sheet.table().sheet()).contains(Compared.key(subject)))
            .toList();
    List<Sheet> chosen = plans.size() == 1 ? plans : named;
    return chosen.size() == 1 ? Optional.of(read(chosen.get(0), begins)) : Optional.empty();
  }

  private static PlanFile read(Sheet sheet, int begins) {
    PlanLines lines = new PlanLines(begins);
    List<ImportReport.Refusal> refused = new ArrayList<>();
    Account account = new SheetReader(refused, new ArrayList<>()).read(sheet, lines);
    return new PlanFile(sheet.name(), lines.items(), refused, LeftOut.of(account));
  }
}
