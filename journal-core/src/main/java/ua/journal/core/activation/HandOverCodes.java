package ua.journal.core.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.Given;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/**
 * Command: the administrator hands sealed batches of codes to class teachers (clause 3.1). A class
 * that cannot take one ({@link ClassCodes#wants}) is passed over, so a second press hands over
 * nothing twice.
 *
 * @param classes the classes
 */
public record HandOverCodes(List<ClassId> classes) implements Command<Integer> {
  /** Copies the list. */
  public HandOverCodes {
    classes = Given.list(classes, "classes");
  }

  @Override
  public Operation operation() {
    return Operation.HAND_CODES;
  }

  /** Runs {@link HandOverCodes}; answers how many batches there are. */
  static final class Run implements Handler<HandOverCodes, Outcome<Integer>> {
    @Override
    public Class<HandOverCodes> type() {
      return HandOverCodes.class;
    }

    @Override
    public Outcome<Integer> handle(HandOverCodes command, RequestContext context) {
      BatchStore store = context.port(BatchStore.class);
      List<ClassCodes> taking =
          store.classes(context.school(), context.today()).stream()
              .filter(each -> command.classes().contains(each.schoolClass()))
              .filter(ClassCodes::wants)
              .toList();
      List<CodeBatch> batches = new ArrayList<>();
      List<Notice> notices = new ArrayList<>();
      for (ClassCodes each : taking) {
        batches.add(
            new CodeBatch(
                context.ids().next(),
                each.schoolClass(),
                context.person(),
                context.now(),
                null,
                null));
        if (each.classTeacher() != null) {
          notices.add(
              Notices.of(
                  context,
                  each.classTeacher(),
                  NoticeKind.CODES_HANDED,
                  Map.of("class", each.name()),
                  each.schoolClass().toString()));
        }
      }
      if (batches.isEmpty()) {
        return Outcome.unchanged(0);
      }
      store.add(context.school(), batches);
      Notices.tell(context, notices);
      batches.forEach(batch -> context.record(command.operation(), "class=" + batch.schoolClass()));
      return Outcome.done(batches.size());
    }
  }
}
