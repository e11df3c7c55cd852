package ua.journal.core.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Entry;
import ua.journal.core.register.Misfit;
import ua.journal.core.register.Part;
import ua.journal.core.register.PersonQuestion;
import ua.journal.core.register.Registrar;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.FindingTexts;

/**
 * Where sections hand in what a row says: the register judges it, and what it says against it is
 * told with the row's place.
 *
 * @param draft the school as it would stand
 * @param registrar judges and drafts
 */
record RowTaker(SchoolDraft draft, Registrar registrar) {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final String ASKED =
      "Можливо, ця людина вже є в журналі. Скажіть, чи це вона. Допишіть номер справи, дату "
          + "народження або телефон, щоб не питати.";

  /** Hands in what a row says and returns the id of what it made or found. */
  long take(Line line, Entry entry) throws Unfit {
    Registrar.Verdict verdict = registrar.take(entry);
    Misfit misfit = verdict.misfit();
    if (misfit != null) {
      Field field = field(misfit.part(), line);
      String value = misfit.value().isEmpty() ? line.text(field) : misfit.value();
      throw unfit(misfit, field, value, verdict.question());
    }
    return verdict.id();
  }

  /** Hands in what a part of a cell, or a whole table, says. */
  void take(String said, Entry entry) throws Unfit {
    Misfit misfit = registrar.take(entry).misfit();
    if (misfit != null) {
      throw unfit(misfit, Field.valueOf(misfit.part().name()), said, null);
    }
  }

  private static Unfit unfit(
      Misfit misfit, Field field, String value, @Nullable PersonQuestion question) {
    Finding finding = misfit.finding();
    String message = question == null ? FindingTexts.say(finding, UKRAINIAN) : ASKED;
    return new Unfit(field, value, message, finding.clause(), question);
  }

  /** The class a row speaks of. */
  SchoolRows.ClassRow needClass(Line line) throws Unfit {
    return needClass(line.className(Field.CLASS));
  }

  /** The class of a name. */
  SchoolRows.ClassRow needClass(ClassName name) throws Unfit {
    return draft
        .classOf(name)
        .orElseThrow(
            () ->
                new Unfit(
                    Field.CLASS,
                    name.toString(),
                    "Такого класу в цьому навчальному році немає. Спершу завантажте список учнів."));
  }

  /** Parts of entries are called as the columns that say them. */
  private static Field field(Part part, Line line) {
    Field field = Field.valueOf(part.name());
    boolean whole = field == Field.SURNAME && line.has(Field.FULL_NAME) && !line.has(field);
    return whole ? Field.FULL_NAME : field;
  }
}
