package ua.journal.core.intake;

import org.jspecify.annotations.Nullable;

/** A row that can not be taken; never leaves the room. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable Field field;
  private final String value;
  private final @Nullable String clause;

  Unfit(@Nullable Field field, String value, String message) {
    this(field, value, message, null);
  }

  /** With a clause other than that of the table. */
  Unfit(@Nullable Field field, String value, String message, @Nullable String clause) {
    super(message, null, false, false);
    this.field = field;
    this.value = value;
    this.clause = clause;
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
