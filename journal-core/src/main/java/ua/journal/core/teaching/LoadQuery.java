package ua.journal.core.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.HalfHours;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/** Query: the teaching load of the year beside the curriculum (clause 1.7). */
public record LoadQuery() implements Query<Load> {
  @Override
  public Operation operation() {
    return Operation.READ_LOAD;
  }

  /** Answers {@link LoadQuery}. */
  static final class Answer implements Handler<LoadQuery, Load> {
    private static final Comparator<Load.Line> ORDER =
        Comparator.comparing(Load.Line::subject, UkrainianOrder.INSTANCE)
            .thenComparing(line -> line.journal() == null ? "" : line.journal().group());

    @Override
    public Class<LoadQuery> type() {
      return LoadQuery.class;
    }

    @Override
    public Load handle(LoadQuery request, RequestContext context) {
      LoadStore store = context.port(LoadStore.class);
      int begins = SchoolYear.serving(context);
      List<CurriculumLine> curriculum = store.curriculum(context.school(), begins);
      Map<ClassId, List<JournalLoad>> byClass = new HashMap<>();
      List<JournalLoad> journals = store.journals(context.school(), begins, context.today());
      journals.forEach(
          row -> byClass.computeIfAbsent(row.schoolClass(), id -> new ArrayList<>()).add(row));
      List<LedClass> classes = store.classes(context.school(), begins, context.today());
      return new Load(
          classes.stream()
              .sorted(Comparator.comparing(each -> new ClassName(each.grade(), each.letter())))
              .map(each -> ofClass(each, byClass.getOrDefault(each.id(), List.of()), curriculum))
              .toList(),
          store.staff(context.school(), context.today()).stream()
              .sorted(Comparator.comparing(StaffMember::name))
              .toList(),
          journals.size(),
          (int) journals.stream().filter(row -> !row.active()).count(),
          ActivateJournals.ready(journals, classes).size());
    }

    private static Load.OfClass ofClass(
        LedClass schoolClass, List<JournalLoad> journals, List<CurriculumLine> curriculum) {
      List<Load.Line> lines = new ArrayList<>();
      for (JournalLoad journal : journals) {
        int planned = LoadRules.planned(curriculum, schoolClass, journal.subject());
        List<Finding> findings = new ArrayList<>(LoadRules.activation(journal, schoolClass));
        findings.addAll(LoadRules.assignment(journal, planned));
        lines.add(
            new Load.Line(
                journal.subject(), journal, planned < 0 ? "" : HalfHours.text(planned), findings));
      }
      curriculum.stream()
          .filter(line -> line.grade() == schoolClass.grade())
          .filter(line -> line.letter().isEmpty() || line.letter().equals(schoolClass.letter()))
          .map(CurriculumLine::subject)
          .distinct()
          .filter(subject -> journals.stream().noneMatch(row -> row.subject().equals(subject)))
          .forEach(subject -> lines.add(untaught(schoolClass, subject, curriculum)));
      lines.sort(ORDER);
      return new Load.OfClass(schoolClass, lines);
    }

    private static Load.Line untaught(
        LedClass schoolClass, String subject, List<CurriculumLine> curriculum) {
      String planned = HalfHours.text(LoadRules.planned(curriculum, schoolClass, subject));
      return new Load.Line(subject, null, planned, LoadRules.taught(false).stream().toList());
    }
  }
}
