package ua.journal.core.register;

import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.school.SchoolStore;

/**
 * Command of the program alone: the first step of an empty installation, a school and its first
 * administrator (clause 4, administrator; R-SEC-05). Possible once.
 *
 * @param name full name of the school
 * @param shortName name for headings
 * @param administrator name of the administrator
 * @param login the administrator's login
 * @param secret secret in the authenticator's own format
 */
@API(status = API.Status.STABLE)
public record FoundSchool(
    String name, String shortName, PersonName administrator, String login, String secret)
    implements Command<PersonId> {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final int LONGEST_NAME = 250;
  private static final int LONGEST_SHORT_NAME = 100;

  /** Refuses what could not be stored. */
  public FoundSchool {
    if (Given.value(name, "name").isBlank()
        || Given.value(shortName, "shortName").isBlank()
        || name.length() > LONGEST_NAME
        || shortName.length() > LONGEST_SHORT_NAME
        || Given.value(administrator, "administrator").surname().isBlank()
        || administrator.given().isBlank()) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A school and its administrator need a name each");
    }
    if (!isLogin(Given.value(login, "login"))) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A login has 3 to 40 small Latin letters, digits, dots or hyphens");
    }
  }

  /**
   * Tells whether a text can be a login.
   *
   * @param login the text, not null
   * @return true for 3 to 40 small Latin letters, digits, dots, hyphens and underscores
   */
  public static boolean isLogin(String login) {
    return LOGIN.matcher(login).matches();
  }

  @Override
  public Operation operation() {
    return Operation.SET_UP;
  }

  /** Runs {@link FoundSchool}; the answer is the administrator. */
  static final class Run implements Handler<FoundSchool, Outcome<PersonId>> {
    @Override
    public Class<FoundSchool> type() {
      return FoundSchool.class;
    }

    @Override
    public Outcome<PersonId> handle(FoundSchool command, RequestContext context) {
      if (context.port(SchoolStore.class).firstSchool().isPresent()) {
        throw new JournalException(ErrorCode.CONFLICT, "The school stands already");
      }
      context.port(SchoolStore.class).found(context.school());
      PersonId administrator = new PersonId(context.ids().next());
      context
          .port(RegisterStore.class)
          .apply(context.school(), rows(command, context, administrator), SchoolRows.empty());
      context
          .port(AccessStore.class)
          .saveAccount(
              new Account(administrator, context.school(), command.login(), command.secret()));
      context.record(
          new AuditDraft(
              context.now(),
              administrator.value(),
              0,
              "FOUND_SCHOOL",
              command.shortName(),
              null,
              ""));
      return Outcome.done(administrator);
    }

    private static SchoolRows rows(
        FoundSchool command, RequestContext context, PersonId administrator) {
      PersonName name = command.administrator();
      SchoolRows.PersonRow person =
          new SchoolRows.PersonRow(
              administrator.value(),
              name.surname(),
              name.given(),
              name.patronymic(),
              "",
              null,
              "",
              "",
              "",
              command.login());
      SchoolRows.RoleRow role =
          new SchoolRows.RoleRow(administrator.value(), Role.ADMIN, context.today(), null);
      SchoolRows.SchoolRow school =
          new SchoolRows.SchoolRow(
              context.school().value(), command.name(), command.shortName(), "", "");
      return new SchoolRows(
          school,
          List.of(),
          List.of(),
          List.of(),
          List.of(person),
          List.of(role),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }
}
