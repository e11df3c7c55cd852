package ua.journal.core.imports;

import java.util.List;
import ua.journal.core.access.Handler;

/** The handlers of this room, for the gate alone. */
public final class ImportHandlers {
  private ImportHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all() {
    return List.of(
        new SetUpProgress.Answer(),
        new ImportLog.Answer(),
        new UndoPreview.Answer(),
        new UndoImport.Run(),
        new SaveMapping.Run(),
        new ExplainWords.Run(),
        new ImportTables.Run(),
        new DoublesQuery.Answer(),
        new JoinPreview.Answer(),
        new JoinPeople.Run(),
        new PartPeople.Run(),
        new RemovePerson.Run(),
        new OpenAccounts.Run());
  }
}
