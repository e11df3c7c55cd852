package ua.journal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words of the language stand where words are looked for or told, never where rules are. */
class UkrainianTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/ua/journal/core");

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private static final Set<String> ALPHABETS_AND_SPELLING =
      Set.of(
          "access/Passwords",
          "activation/Logins",
          "common/Gender",
          "common/LookAlikes",
          "common/UkrainianOrder",
          "lessons/StateLanguage",
          "people/Movement",
          "register/Dates",
          "register/OpenClass");

  private static final Set<String> SIGNS_OF_MARKS =
      Set.of("attendance/Attendance", "marks/FamilyView", "marks/MarkRules");

  private static final Set<String> DICTIONARIES =
      Set.of(
          "imports/Abbreviations",
          "imports/Beside",
          "imports/ClassNames",
          "imports/ClassTitles",
          "imports/Field",
          "imports/Footers",
          "imports/Groups",
          "imports/Kind",
          "imports/Mapping",
          "imports/PersonCells",
          "imports/Positions",
          "imports/TermSection",
          "imports/TimetableCell",
          "imports/TimetableShape",
          "imports/Turn",
          "imports/Weekdays",
          "marks/ColumnOffers",
          "planning/PlanRules",
          "planning/PlanTitles",
          "planning/Reflow",
          "school/DayOff",
          "school/YearRules");

  /** An import tells what stands in a table in the language of its headings. */
  private static final Set<String> TEXTS =
      Set.of(
          "common/JournalTitle",
          "common/OrderText",
          "imports/Account",
          "imports/ClassColumns",
          "imports/Clauses",
          "imports/CurriculumSection",
          "imports/DayAbove",
          "imports/RowTaker",
          "imports/DraftReport",
          "imports/Glossary",
          "imports/Journals",
          "imports/LeftOut",
          "imports/LessonPlacing",
          "imports/LessonTimeSection",
          "imports/Line",
          "imports/ParentCells",
          "imports/PlanCells",
          "imports/PlanLines",
          "imports/PlanSection",
          "imports/Planner",
          "imports/PupilSection",
          "imports/Pupils",
          "imports/RowWords",
          "imports/SchoolSection",
          "imports/SheetReader",
          "imports/StaffSection",
          "imports/Teachings",
          "imports/Totals",
          "imports/TimetableFate",
          "imports/WeeklyHours",
          "register/YearEntries");

  @Test
  @DisplayName("Cyrillic literals stand in dictionaries and texts alone")
  void literals() throws IOException {
    Set<String> allowed = new TreeSet<>(ALPHABETS_AND_SPELLING);
    allowed.addAll(SIGNS_OF_MARKS);
    allowed.addAll(DICTIONARIES);
    allowed.addAll(TEXTS);
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).stream().anyMatch(UkrainianTextsTest::says)) {
          String name = SOURCES.relativize(file).toString().replace('\\', '/');
          found.add(name.substring(0, name.length() - ".java".length()));
        }
      }
    }
    assertThat(found).isEqualTo(allowed);
  }

  private static boolean says(String line) {
    String code = line.strip().replace("'\"'", "");
    return !code.startsWith("*")
        && !code.startsWith("/")
        && LITERAL
            .matcher(code)
            .results()
            .anyMatch(literal -> CYRILLIC.matcher(literal.group()).find());
  }
}
