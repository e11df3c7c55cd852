package ua.journal.core.support;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.school.Settings;

/** The handlers of this room, for the gate alone. */
public final class SupportHandlers {
  private SupportHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param settings the school's conventions, not null
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(Settings settings) {
    return List.of(
        new OwnHelp.Answer(settings),
        new AskHelp.Run(settings),
        new FollowHelp.Run(settings),
        new HelpQueue.Answer(),
        new HelpFigures.Answer(),
        new Suggestions.Answer(),
        new VoteSuggestion.Run(),
        new AnswerHelp.Run(settings),
        new MakeReport.Run(),
        new PluginsOff.Answer(),
        new SwitchPlugin.Run(),
        new RecordCheck.Run(),
        new AccessPoints.Answer(),
        new ProposeAccessPoint.Run(),
        new SettleAccessPoint.Run());
  }
}
