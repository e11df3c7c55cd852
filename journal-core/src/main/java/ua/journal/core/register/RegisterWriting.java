package ua.journal.core.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.JournalId;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.teaching.ActivateJournals;

/** Stores what a draft changes. */
public final class RegisterWriting {
  private RegisterWriting() {}

  /**
   * Stores the rows; new journals take entries from now on where nothing stands against it
   * (R-LOAD-01), and changed plans are drafts again (R-KTP-05).
   *
   * @param draft the draft, not null
   * @param progress told from time to time, not null
   * @param context the request, not null
   */
  public static void write(SchoolDraft draft, WriteProgress progress, RequestContext context) {
    SchoolRows created = draft.created();
    write(created, draft.updated(), draft.begins(), progress, context);
  }

  /**
   * Stores rows of a draft like {@link #write(SchoolDraft, WriteProgress, RequestContext)}.
   *
   * @param created rows to add, not null
   * @param updated rows to replace, not null
   * @param begins calendar year in which their school year begins
   * @param progress told from time to time, not null
   * @param context the request, not null
   */
  public static void write(
      SchoolRows created,
      SchoolRows updated,
      int begins,
      WriteProgress progress,
      RequestContext context) {
    Set<JournalId> plans =
        Stream.of(created, updated)
            .flatMap(rows -> rows.planItems().stream())
            .map(row -> new JournalId(row.journal()))
            .collect(Collectors.toSet());
    if (!plans.isEmpty()) {
      context.port(PlanStore.class).redraft(plans, context.person(), context.now());
    }
    context.port(RegisterStore.class).apply(context.school(), created, updated, progress);
    List<JournalId> made = created.journals().stream().map(row -> new JournalId(row.id())).toList();
    if (!made.isEmpty()) {
      ActivateJournals.judge(made, begins, context);
    }
  }
}
