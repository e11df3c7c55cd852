package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.Handler;

/** The handlers of this room, for the gate alone. */
public final class ActivationHandlers {
  private ActivationHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param terms how long codes work and wait
   * @param departedReadDays days for which departed pupils and their guardians still read
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(CodeTerms terms, int departedReadDays) {
    return List.of(
        new StaffAccess.Answer(),
        new ClassAccess.Answer(),
        new CodeLog.Answer(),
        new IssueStaffCodes.Run(terms),
        new IssueClassCodes.Run(terms),
        new AddChild.Run(terms),
        new CodeBatches.Answer(),
        new HandOverCodes.Run(),
        new ClassBatch.Answer(),
        new ReceiveCodes.Run(terms),
        new IdleAccounts.Answer(departedReadDays),
        new CloseAccess.Run(departedReadDays),
        new WaitingReissues.Answer(terms),
        new DecideReissue.Run(terms),
        new NoteSignIn.Run(),
        new OwnSignIns.Answer(),
        new TryCode.Run(terms),
        new Activate.Run(terms),
        new ChangeSecret.Run(),
        new SaveAccount.Run(),
        new SetUpCredential.Run(),
        new DropCredential.Run(),
        new UnlinkIdentity.Run(),
        new KeepCredential.Run());
  }
}
