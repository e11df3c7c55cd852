package ua.journal.core.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.PersonQuestion;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.FindingTexts;

/** A row that can not be taken; never leaves the room. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable Field field;
  private final String value;
  private final @Nullable String clause;
  private final transient @Nullable PersonQuestion question;

  Unfit(@Nullable Field field, String value, String message) {
    this(field, value, message, null);
  }

  /** With a clause other than that of the table. */
  Unfit(@Nullable Field field, String value, String message, @Nullable String clause) {
    this(field, value, message, clause, null);
  }

  /** With what is to be asked before the row can be taken. */
  Unfit(
      @Nullable Field field,
      String value,
      String message,
      @Nullable String clause,
      @Nullable PersonQuestion question) {
    super(message, null, false, false);
    this.question = question;
    this.field = field;
    this.value = value;
    this.clause = clause;
  }

  /** What a rule says, in the language of the tables. */
  Unfit(@Nullable Field field, String value, Finding finding) {
    this(field, value, FindingTexts.say(finding, Locale.ROOT), finding.clause());
  }

  /** What is asked, null for nothing. */
  @Nullable PersonQuestion question() {
    return question;
  }

  ImportReport.Refusal at(Sheet sheet, int row, String column) {
    return new ImportReport.Refusal(
        sheet.name(),
        row,
        column.isEmpty() && field != null ? field.label() : column,
        value,
        String.valueOf(getMessage()),
        clause == null ? sheet.kind().clause() : clause);
  }
}
