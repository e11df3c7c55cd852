package ua.journal.core.activation;

import java.util.List;
import ua.journal.core.access.Handler;

/** The handlers of this room, for the gate alone. */
public final class ActivationHandlers {
  private ActivationHandlers() {}

  /**
   * Lists one handler for each command and query of the room.
   *
   * @param codeDays days for which a code works
   * @param departedReadDays days for which departed pupils and their guardians still read
   * @return the handlers, never null
   */
  public static List<Handler<?, ?>> all(int codeDays, int departedReadDays) {
    return List.of(
        new StaffAccess.Answer(),
        new ClassAccess.Answer(),
        new CodeLog.Answer(),
        new IssueStaffCodes.Run(codeDays),
        new IssueClassCodes.Run(codeDays),
        new AddChild.Run(),
        new CodeBatches.Answer(),
        new HandOverCodes.Run(),
        new ClassBatch.Answer(),
        new ReceiveCodes.Run(codeDays),
        new IdleAccounts.Answer(departedReadDays),
        new CloseAccess.Run(departedReadDays),
        new TryCode.Run(),
        new Activate.Run(),
        new ChangeSecret.Run(),
        new SaveAccount.Run(),
        new SetUpCredential.Run(),
        new DropCredential.Run(),
        new UnlinkIdentity.Run(),
        new KeepCredential.Run());
  }
}
