package ua.journal.core.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Work;
import ua.journal.core.common.ClassId;
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
    classes = List.copyOf(classes);
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
    public Outcome<Integer> handle(HandOverCodes command, Work work) {
      BatchStore store = work.port(BatchStore.class);
      List<ClassCodes> taking =
          store.classes(work.school(), work.today()).stream()
              .filter(each -> command.classes().contains(each.schoolClass()))
              .filter(ClassCodes::wants)
              .toList();
      List<CodeBatch> batches = new ArrayList<>();
      List<Notice> notices = new ArrayList<>();
      for (ClassCodes each : taking) {
        batches.add(
            new CodeBatch(
                work.ids().next(), each.schoolClass(), work.person(), work.now(), null, null));
        if (each.leader() != null) {
          notices.add(
              Notices.of(
                  work,
                  each.leader(),
                  NoticeKind.CODES_HANDED,
                  Map.of("class", each.name()),
                  each.schoolClass().toString()));
        }
      }
      if (batches.isEmpty()) {
        return Outcome.unchanged(0);
      }
      store.add(work.school(), batches);
      Notices.tell(work, notices);
      batches.forEach(batch -> work.record(command.operation(), "class=" + batch.schoolClass()));
      return Outcome.done(batches.size());
    }
  }
}
