package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.school.Settings;
import ua.journal.core.teaching.JournalHead;

/**
 * Command: a batch of acts on one sheet, one transaction, an answer to each. A refused or
 * conflicting command does not stop the others.
 *
 * @param journal the journal
 * @param commands what to do, in order
 */
@API(status = API.Status.STABLE)
public record CellBatch(JournalId journal, List<CellCommand> commands)
    implements Command<List<CellAnswer>> {
  /** Most commands in one batch. */
  public static final int MAX_COMMANDS = 5000;

  /** Copies the list and refuses a batch that is too long. */
  public CellBatch {
    commands = Given.list(commands, "commands");
    if (commands.size() > MAX_COMMANDS) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A batch holds at most " + MAX_COMMANDS + " commands");
    }
  }

  @Override
  public Operation operation() {
    return Operation.WRITE_JOURNAL;
  }

  @Override
  public Target target() {
    return new Target.Journal(journal);
  }

  private Touched touched() {
    Set<CommandId> ids = new HashSet<>();
    Set<ColumnId> columns = new HashSet<>();
    Set<LessonId> lessons = new HashSet<>();
    Set<PersonId> pupils = new HashSet<>();
    Set<LessonId> cancelled = new HashSet<>();
    for (CellCommand command : commands) {
      ids.add(command.id());
      if (command instanceof CellCommand.OnCell act) {
        pupils.add(act.pupil());
        if (act.column() instanceof ColumnRef.MadeBy made) {
          ids.add(made.command());
        } else {
          columns.add(((ColumnRef.Existing) act.column()).id());
        }
      } else if (command instanceof CellCommand.OnLesson act) {
        lessons.add(act.lesson());
      }
      if (command instanceof CellCommand.PutLesson put) {
        if (put.cancelled()) {
          cancelled.add(put.lesson());
        }
        if (put.record().due() != null) {
          lessons.add(put.record().due());
        }
      }
    }
    return new Touched(ids, columns, lessons, pupils, cancelled);
  }

  /** Runs {@link CellBatch}. */
  static final class Run implements Handler<CellBatch, Outcome<List<CellAnswer>>> {
    private final GradingPolicies policies;
    private final Settings settings;
    private final ForeignHand foreignHand;

    /**
     * Creates the handler.
     *
     * @param policies the school's policies, not null
     * @param settings the school's conventions, not null
     */
    public Run(GradingPolicies policies, Settings settings) {
      this.policies = policies;
      this.settings = settings;
      this.foreignHand = new ForeignHand(settings.access().pastChangesPerHour());
    }

    @Override
    public Class<CellBatch> type() {
      return CellBatch.class;
    }

    @Override
    public Outcome<List<CellAnswer>> handle(CellBatch batch, RequestContext context) {
      SheetStore store = context.port(SheetStore.class);
      JournalHead head =
          store
              .lock(batch.journal())
              .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
      BatchRows rows = store.touched(batch.journal(), context.person(), batch.touched());
      BatchState state = new BatchState(head, head.policy(policies), rows);
      BatchWriter writer = new BatchWriter(state, context, policies, settings);
      List<CellAnswer> answers = new ArrayList<>(batch.commands().size());
      for (CellCommand command : batch.commands()) {
        answers.add(writer.perform(command));
      }
      SheetChanges changes = state.changes();
      if (changes.isEmpty()) {
        return Outcome.unchanged(answers);
      }
      store.append(head, changes);
      foreignHand.look(state, changes, context);
      AuditTrail.of(head.id(), changes.revisions()).forEach(context::record);
      return Outcome.done(answers);
    }
  }
}
