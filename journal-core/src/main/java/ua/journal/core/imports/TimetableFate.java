package ua.journal.core.imports;

import java.util.List;
import java.util.Locale;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.FindingTexts;
import ua.journal.core.timetable.BroughtWeek;

/** Says what becomes of the timetable an import brings, and sees to it. */
final class TimetableFate {
  private TimetableFate() {}

  /** The plan with what is to be told about its timetable. */
  static ImportPlan told(ImportPlan plan, RequestContext context) {
    ImportReport report = plan.report();
    if (plan.week().isPresent()) {
      BroughtWeek.Fate fate = plan.week().get().fate(context);
      return switch (fate.way()) {
        case DRAFT -> plan.told(report.with(draft(fate), List.of()));
        case SAME -> plan;
        case OTHER_DRAFT, NO_DAY ->
            plan.told(report.with(null, fate.refusal().map(TimetableFate::refusal).orElseThrow()));
      };
    }
    int places = plan.created().slots().size() + plan.updated().slots().size();
    ImportReport.Timetable atOnce =
        new ImportReport.Timetable(ImportReport.Way.AT_ONCE, context.today(), places);
    return places == 0 ? plan : plan.told(report.with(atOnce, List.of()));
  }

  /** Begins the draft that was told about, when there is one. */
  static void begin(ImportPlan plan, RequestContext context) {
    ImportReport.Timetable told = plan.report().timetable();
    if (told != null && plan.drafts()) {
      plan.week().orElseThrow().begin(told.from(), context);
    }
  }

  private static ImportReport.Timetable draft(BroughtWeek.Fate fate) {
    return new ImportReport.Timetable(ImportReport.Way.DRAFT, fate.from(), fate.changes());
  }

  private static List<ImportReport.Refusal> refusal(Finding finding) {
    return List.of(
        new ImportReport.Refusal(
            "", 0, "Розклад", "", FindingTexts.say(finding, Locale.ROOT), finding.clause()));
  }
}
