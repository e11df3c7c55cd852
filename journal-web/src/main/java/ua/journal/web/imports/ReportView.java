package ua.journal.web.imports;

import java.util.List;
import ua.journal.core.common.HalfHours;
import ua.journal.core.imports.Difference;
import ua.journal.core.imports.ImportReport;

/**
 * A report as pages walk through it.
 *
 * @param report what an import, or its undoing, does
 */
public record ReportView(ImportReport report) {
  private static final int MAX_REFUSED = 300;

  /** Changed records of one list. */
  public List<Difference> changed(String list) {
    return told(list, false);
  }

  /** New records of one list. */
  public List<Difference> added(String list) {
    return told(list, true);
  }

  /** How many refused rows the page shows. */
  public int refusedShown() {
    return Math.min(MAX_REFUSED, report.refused().size());
  }

  /** How much of what was left out the page shows. */
  public int leftShown() {
    return Math.min(MAX_REFUSED, report.left().size());
  }

  /** What is added up, list by list. */
  public List<String> sumLists() {
    return report.sums().stream().map(ImportReport.Sum::list).distinct().toList();
  }

  /** The sums of one list. */
  public List<ImportReport.Sum> sums(String list) {
    return report.sums().stream().filter(sum -> sum.list().equals(list)).toList();
  }

  /** A sum as people write it. */
  public String number(double sum) {
    return HalfHours.text((int) Math.round(2 * sum));
  }

  /** Whether all of a list was taken. */
  public boolean whole(String list) {
    return sums(list).stream().allMatch(sum -> sum.inFiles() == sum.taken());
  }

  /** Whether something got lost without a reason, which is a fault of the journal. */
  public boolean lost() {
    return report.sums().stream().anyMatch(sum -> sum.lost() != 0);
  }

  /** How many cells read otherwise than written the page shows. */
  public int notesShown() {
    return Math.min(MAX_REFUSED, report.notes().size());
  }

  /** Cells of all tables: together, taken, refused, left out. */
  public int[] cells() {
    int taken = report.tallies().stream().mapToInt(ImportReport.Tally::taken).sum();
    int refused = report.tallies().stream().mapToInt(ImportReport.Tally::refused).sum();
    int left = report.tallies().stream().mapToInt(ImportReport.Tally::left).sum();
    return new int[] {taken + refused + left, taken, refused, left};
  }

  /** How many records of a list are counted but not told in words. */
  public int hidden(ImportReport.Count list) {
    int told = changed(list.list()).size() + added(list.list()).size();
    return list.created() + list.updated() - told;
  }

  /** Whether it changes anything. */
  public boolean useful() {
    return stores() || drafts();
  }

  /** Whether it changes records, which can be taken back. */
  public boolean stores() {
    return report.created() + report.updated() > 0;
  }

  /** Whether a timetable becomes a draft. */
  public boolean drafts() {
    return report.timetable() != null && report.timetable().way() == ImportReport.Way.DRAFT;
  }

  private List<Difference> told(String list, boolean created) {
    return report.differences().stream()
        .filter(each -> each.list().equals(list) && each.created() == created)
        .toList();
  }
}
