package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Entry;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.Ref;

/** Staff with their roles and the classes they lead. */
final class StaffSection implements Section {
  private static final Pattern SEVERAL = Pattern.compile("\\s*[,;]\\s*|\\s+(?:і|й|та)\\s+");

  private final RowTaker taker;
  private final Glossary glossary;

  StaffSection(RowTaker taker, Glossary glossary) {
    this.taker = taker;
    this.glossary = glossary;
  }

  @Override
  public void foresee(Line line) throws Unfit {
    taker.registrar().roster().foresee(entry(line, glossary.known(line.need(Field.POSITION))));
  }

  @Override
  public void take(Line line) throws Unfit {
    Set<Role> roles = glossary.roles(line.need(Field.POSITION));
    if (roles.isEmpty()) {
      line.account().leave(line.index(), "Посада не дає прав у журналі, так сказано раніше.");
      return;
    }
    long person = taker.take(line, entry(line, roles));
    List<ClassName> leads = leads(line);
    for (ClassName more : leads.subList(Math.min(1, leads.size()), leads.size())) {
      taker.take(line, new Entry.SchoolClass(more, Ref.to(new PersonId(person)), ""));
    }
  }

  private Entry entry(Line line, Set<Role> roles) throws Unfit {
    int begins = taker.draft().begins();
    PersonData said = PersonCells.read(line, begins, false);
    LocalDate from = line.date(Field.STARTS_WORK, begins);
    LocalDate to = line.date(Field.ENDS_WORK, begins);
    List<ClassName> leads = leads(line);
    return new Entry.Staff(said, roles, from, to, leads.isEmpty() ? null : leads.get(0), "");
  }

  /** Somebody may lead several classes: «5-А, 6-А». */
  private static List<ClassName> leads(Line line) throws Unfit {
    List<ClassName> leads = new ArrayList<>();
    String said = line.text(Field.LEADS);
    for (String part : said.isEmpty() ? new String[0] : SEVERAL.split(said)) {
      leads.add(
          ClassNames.parse(part)
              .orElseThrow(
                  () ->
                      new Unfit(
                          Field.LEADS,
                          said,
                          "Назва класу — номер і літера, якщо вона є: 8-Б або 8. Кілька класів розділіть комою.")));
    }
    return leads;
  }
}
