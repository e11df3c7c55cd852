package ua.journal.oneroster;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.Table;
import ua.journal.oneroster.Bundle.Row;
import ua.journal.spi.files.FileLimits;
import ua.journal.spi.files.TableRows;

/** A bundle as the tables a school itself would keep. */
final class RosterTables {
  private static final Map<String, String> SEXES = Map.of("male", "ч", "female", "ж");
  private static final Set<String> TERMS = Set.of("semester", "term");

  private final Bundle bundle;
  private final FileLimits.Cells budget = new FileLimits.Cells();
  private final Leftovers left = new Leftovers();
  private final Roster roster;
  private final List<Lessons> taught;

  RosterTables(Bundle bundle) throws IOException {
    this.bundle = bundle;
    this.roster = new Roster(bundle, left);
    this.taught = roster.lessons();
  }

  List<Table> tables() throws IOException {
    List<Table> tables = new ArrayList<>();
    tables.add(terms());
    tables.add(staff());
    tables.add(pupils());
    tables.add(parents());
    tables.add(load());
    tables.add(groups());
    tables.removeIf(table -> table.rows().size() < 2);
    tellTerms();
    List<Table.Beside> beside = new ArrayList<>(left.told());
    beside.addAll(bundle.unread());
    if (!beside.isEmpty()) {
      tables.add(new Table(bundle.file(), bundle.file(), List.of()).telling(beside));
    }
    return tables;
  }

  /** A course of one semester only is taught the whole year here. */
  private void tellTerms() throws IOException {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Row row : bundle.rows("academicSessions")) {
      if (TERMS.contains(row.get("type"))) {
        terms.put(row.id(), row.get("title"));
      }
    }
    for (Row row : bundle.rows("classes")) {
      List<String> held = row.ids("termSourcedIds").stream().filter(terms::containsKey).toList();
      if (!held.isEmpty() && held.size() < terms.size() && !Roster.isHome(row)) {
        left.term(row, String.join(", ", held.stream().map(terms::get).toList()));
      }
    }
  }

  private Table terms() throws IOException {
    List<Row> terms = new ArrayList<>(bundle.rows("academicSessions"));
    terms.removeIf(row -> !TERMS.contains(row.get("type")));
    terms.sort((a, b) -> a.get("startDate").compareTo(b.get("startDate")));
    TableRows rows = begin("academicSessions", "Семестр", "Початок", "Кінець");
    int no = 1;
    for (Row term : terms) {
      rows.put(
          no, List.of(String.valueOf(no), term.get("startDate"), lastDay(term.get("endDate"))));
      no++;
    }
    return rows.table();
  }

  private Table staff() throws IOException {
    TableRows rows =
        begin(
            "users",
            "Прізвище",
            "Ім’я",
            "По батькові",
            "Посада",
            "Табельний №",
            "Телефон",
            "Ел. пошта",
            "Класне керівництво");
    for (Row user : roster.users()) {
      String position = roster.position(user.id());
      if (!position.isEmpty()) {
        rows.put(
            user.index(),
            List.of(
                user.get("familyName"),
                user.get("givenName"),
                user.get("middleName"),
                position,
                roster.fileNo(user),
                phone(user),
                user.get("email"),
                roster.leads(user.id())));
      }
    }
    return rows.table();
  }

  private Table pupils() throws IOException {
    Map<String, Row> demographics = new LinkedHashMap<>();
    bundle.rows("demographics").forEach(row -> demographics.put(row.id(), row));
    TableRows rows =
        begin(
            "users",
            "Прізвище",
            "Ім’я",
            "По батькові",
            "Клас",
            "Дата народження",
            "№ особової справи",
            "Прибув",
            "Вибув",
            "Телефон",
            "Ел. пошта",
            "Стать");
    for (Row user : roster.users()) {
      Roster.Seat seat = roster.seat(user.id());
      @Nullable Row said = demographics.get(user.id());
      if (roster.isStudent(user.id())) {
        rows.put(
            user.index(),
            List.of(
                user.get("familyName"),
                user.get("givenName"),
                user.get("middleName"),
                seat.className(),
                said == null ? "" : said.get("birthDate"),
                roster.fileNo(user),
                seat.from(),
                seat.to(),
                phone(user),
                user.get("email"),
                said == null ? "" : sex(said)));
      }
    }
    return rows.table();
  }

  private String sex(Row row) {
    String sex = row.get("sex").toLowerCase(Locale.ROOT);
    if (!sex.isEmpty() && !SEXES.containsKey(sex)) {
      left.sex(roster.user(row.id()), sex);
    }
    return SEXES.getOrDefault(sex, "");
  }

  private Table parents() throws IOException {
    TableRows rows =
        begin(
            "users (agents)",
            "Прізвище",
            "Ім’я",
            "По батькові",
            "Ким доводиться",
            "№ справи дитини",
            "Дитина",
            "Телефон",
            "Ел. пошта");
    int at = 1;
    for (Map.Entry<Row, Set<Row>> family : roster.parents().entrySet()) {
      Row child = family.getKey();
      for (Row parent : family.getValue()) {
        rows.put(
            at++,
            List.of(
                parent.get("familyName"),
                parent.get("givenName"),
                parent.get("middleName"),
                roster.relation(parent.id()),
                roster.fileNo(child),
                child.get("familyName") + " " + child.get("givenName"),
                phone(parent),
                parent.get("email")));
      }
    }
    return rows.table();
  }

  private Table load() throws IOException {
    TableRows rows = begin("classes", "Предмет", "Клас", "Група", "Учитель");
    int at = 0;
    for (Lessons each : taught) {
      at = Math.max(at + 1, each.index());
      rows.put(at, List.of(each.subject(), each.className(), each.group(), each.teacher()));
    }
    return rows.table();
  }

  private Table groups() throws IOException {
    TableRows rows =
        begin("enrollments", "Предмет", "Клас", "Група", "№ особової справи", "Дитина");
    int at = 1;
    for (Lessons each : taught) {
      for (String pupil : each.group().isEmpty() ? Set.<String>of() : each.pupils()) {
        Row user = roster.user(pupil);
        if (user != null) {
          rows.put(
              at++,
              List.of(
                  each.subject(),
                  each.className(),
                  each.group(),
                  roster.fileNo(user),
                  user.get("familyName") + " " + user.get("givenName")));
        }
      }
    }
    return rows.table();
  }

  private TableRows begin(String sheet, String... headings) throws IOException {
    TableRows rows = new TableRows(bundle.file(), sheet + ".csv", budget);
    rows.put(0, List.of(headings));
    return rows;
  }

  private static String phone(Row user) {
    return user.get("sms").isEmpty() ? user.get("phone") : user.get("sms");
  }

  /**
   * The standard's end is the first day that no longer belongs; a school names the last that does.
   */
  static String lastDay(String end) {
    try {
      return end.isEmpty() ? "" : LocalDate.parse(end).minusDays(1).toString();
    } catch (DateTimeException e) {
      return end;
    }
  }
}
