package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.teaching.Member;

/** Pupils come, leave and change classes by order (R-LIFE-01, R-LIFE-02). */
public abstract class AbstractMovementTest extends AbstractStorageTest {
  private static final LocalDate ORDER_DAY = FixtureSchool.TODAY;

  /** For subclasses. */
  protected AbstractMovementTest() {}

  @ParameterizedTest(name = "«{0}» in class «{1}» finds {2}")
  @CsvSource({
    "мельник, '', 2",
    "МЕЛЬНИК-, '', 1",
    "'  марко ', 8-Б, 6",
    "ґуд, '', 1",
    "м’ель'ник-, '', 1",
    "немає, '', 0",
    "марко мельник, 8-Б, 1",
    "марко мельник, '', 2",
    "марко мельник – мала, '', 1",
  })
  final void search(String text, String className, int found) {
    assertThat(journal().as(person("secretary")).ask(new PupilsQuery(text, className)).found())
        .isEqualTo(found);
  }

  @Test
  @DisplayName("R-LIFE-01: without number and date of an order nothing moves")
  final void orderNeeded() {
    Movement leaves = new Movement.Departure(person("hudz"), ORDER_DAY);
    assertThat(move(new MovePupil(leaves, " ", ORDER_DAY)))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.clause()).contains("секретар"));
    assertThat(move(new MovePupil(leaves, "48-у", null))).hasSize(1);
    assertThat(move(new Movement.Departure(person("hudz"), null)))
        .as("a day not given is not today")
        .hasSize(1);
    assertThat(card("hudz").latest().to()).isNull();
    assertFails(ErrorCode.MALFORMED, () -> new MovePupil(leaves, "4".repeat(61), ORDER_DAY));
    assertFails(
        ErrorCode.MALFORMED,
        () -> new Movement.Arrival(new PersonName("А", "Б", ""), "", "x", "", "8-Б", ORDER_DAY));
  }

  @Test
  @DisplayName("R-LIFE-02: a departed pupil stays on the lists with his order, to his last day")
  final void departure() {
    assertThat(move(new Movement.Departure(person("hudz"), ORDER_DAY))).isEmpty();
    PupilLine left = card("hudz").latest();
    assertThat(left.to()).isEqualTo(ORDER_DAY);
    assertThat(left.orderOut()).isEqualTo("№ 48-у від 14.10.2026");
    Member member = member("algebra8", "hudz");
    assertThat(member.to()).isEqualTo(ORDER_DAY);
    assertThat(member.orderOut()).contains("48-у");
    assertThat(move(new Movement.Departure(person("hudz"), ORDER_DAY.plusDays(1))))
        .as("he has left already")
        .isNotEmpty();
  }

  @Test
  @DisplayName("R-LIFE-01: a change of class ends the one stay and begins the other")
  final void transfer() {
    LocalDate from = LocalDate.of(2026, 10, 19);
    assertThat(move(new Movement.Transfer(person("melnyk"), "9-А", from))).isEmpty();
    PupilCard card = card("melnyk");
    assertThat(card.stays()).extracting(PupilLine::className).containsExactly("9-А", "8-Б");
    assertThat(card.stays().get(1).to()).isEqualTo(from.minusDays(1));
    assertThat(member("algebra8", "melnyk").to()).isEqualTo(from.minusDays(1));
    assertThat(member("english8", "melnyk").to())
        .as("who left a class has left its groups")
        .isEqualTo(from.minusDays(1));
    assertThat(member("algebra9", "melnyk").from()).isEqualTo(from);
    assertThat(card.guardians()).hasSize(1);
    assertThat(move(new Movement.Departure(person("melnyk"), from.plusDays(9))))
        .as("the earlier class does not hold him")
        .isEmpty();
    assertThat(card("melnyk").latest().to()).isEqualTo(from.plusDays(9));
  }

  @Test
  @DisplayName("R-LIFE-02: who comes back to a class stands there once, hatched between his stays")
  final void returned() {
    LocalDate away = LocalDate.of(2026, 10, 8);
    LocalDate back = LocalDate.of(2026, 10, 19);
    clock().set(back.atTime(18, 0));
    assertThat(move(new Movement.Transfer(person("melnyk"), "9-А", away))).isEmpty();
    assertThat(move(new Movement.Transfer(person("melnyk"), "8-Б", back))).isEmpty();
    Member member = member("algebra8", "melnyk");
    assertThat(sheet("teacherA", "algebra8").pupils())
        .extracting(Member::pupil)
        .doesNotHaveDuplicates();
    assertThat(member.stays()).hasSize(2);
    assertThat(member.to()).isNull();
    assertThat(member.on(away.minusDays(1))).isTrue();
    assertThat(member.on(away)).isFalse();
    assertThat(member.on(back)).isTrue();
    ColumnId between = column("oct12", ColumnKind.CURRENT);
    assertRefused(one(Act.put(between, person("melnyk"), "9", 0)), "R-MRK-02");
    assertDone(one(Act.absent(school().lesson("oct19"), person("melnyk"), 0)));
    assertThat(journal().as(person("secretary")).ask(new PupilsQuery("мельник марко", "")).pupils())
        .as("a search finds people, not their stays")
        .extracting(PupilLine::className)
        .containsExactly("8-Б", "1-А");
  }

  @ParameterizedTest(name = "class «{0}» is not opened by a movement")
  @CsvSource({"11-Я", "''"})
  final void unknownClass(String name) {
    assertThat(move(new Movement.Transfer(person("melnyk"), name, ORDER_DAY)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("move.class");
    assertThat(card("melnyk").stays()).hasSize(1);
  }

  @ParameterizedTest(name = "birth date «{0}»")
  @ValueSource(strings = {"32.05.2013", "травень", "2031-05-01"})
  @DisplayName("A birth date nobody can read is refused, not taken as unknown")
  final void unreadableBirthDate(String born) {
    PersonName name = new PersonName("Гайова", "Їлина", "Романівна");
    assertThat(move(new Movement.Arrival(name, born, "ж", "", "8-Б", ORDER_DAY)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("pupil.born");
    assertThat(journal().as(person("deputy")).ask(new PupilsQuery("гайова", "")).found()).isZero();
  }

  @Test
  @DisplayName("R-LIFE-02: a new pupil is on the lists of his class from the day of arrival")
  final void arrival() {
    PersonName name = new PersonName("Гайова", "Їлина", "Романівна");
    LocalDate from = LocalDate.of(2026, 10, 19);
    Movement comes = new Movement.Arrival(name, "", "ж", "Г/77", "8-Б", from);
    assertThat(move(comes)).isEmpty();
    PupilLine line =
        journal().as(person("deputy")).ask(new PupilsQuery("г/77", "")).pupils().get(0);
    assertThat(line.orderIn()).isEqualTo("№ 48-у від 14.10.2026");
    assertThat(
            sheet("teacherA", "algebra8").pupils().stream()
                .filter(member -> member.pupil().equals(line.id())))
        .singleElement()
        .satisfies(member -> assertThat(member.from()).isEqualTo(from));
  }

  @Test
  @DisplayName("Scenario 4: who arrives on 14 November has no cell before; his marks begin there")
  final void scenario4ArrivalOn14November() {
    LocalDate from = LocalDate.of(2026, 11, 14);
    LocalDate monday = LocalDate.of(2026, 11, 16);
    long lesson = FixtureSchool.IDS.next();
    LocalTime starts = LocalTime.of(8, 30);
    school()
        .create(
            store(),
            new SchoolRows.LessonRow(
                lesson,
                school().number("algebra8"),
                1,
                monday,
                1,
                starts,
                starts.plusMinutes(45),
                "214",
                0));
    clock().set(monday.atTime(12, 0));
    PersonName name = new PersonName("Гайова", "Їлина", "Романівна");
    assertThat(move(new Movement.Arrival(name, "21.05.2013", "ж", "", "8-Б", from))).isEmpty();
    PersonId pupil =
        journal().as(person("deputy")).ask(new PupilsQuery("гайова", "")).pupils().get(0).id();
    assertThat(sheet("teacherA", "algebra8").pupils())
        .filteredOn(member -> member.pupil().equals(pupil))
        .singleElement()
        .satisfies(member -> assertThat(member.from()).isEqualTo(from));
    ColumnId before = column("oct12", ColumnKind.CURRENT);
    assertRefused(one(Act.put(before, pupil, "9", 0)), "R-MRK-02");
    assertThat(one(Act.absent(school().lesson("oct19"), pupil, 0)).status())
        .isEqualTo(CellAnswer.Status.REFUSED);
    CellCommand add = Act.column(new LessonId(lesson), ColumnKind.CURRENT, null, "");
    ColumnId after = present(batch("teacherA", "algebra8", add).get(0).column()).id();
    assertDone(one(Act.put(after, pupil, "9", 0)));
    assertDone(one(Act.absent(new LessonId(lesson), person("hudz"), 0)));
  }

  @Test
  @DisplayName("R-LIFE-01: no order reads more of the school than one pupil and the year it serves")
  final void oneYear() {
    JournalSession office =
        Journal.builder()
            .store(new LensStore(store(), OneYear::new))
            .clock(clock())
            .ids(FixtureSchool.IDS)
            .build()
            .as(person("secretary"));
    PersonName name = new PersonName("Гайова", "Їлина", "Романівна");
    LocalDate monday = LocalDate.of(2026, 10, 19);
    List<Movement> movements =
        List.of(
            new Movement.Arrival(name, "21.05.2013", "ж", "Г/77", "8-Б", monday),
            new Movement.Transfer(person("melnyk"), "9-А", monday),
            new Movement.Departure(person("melnyk"), monday.plusDays(9)));
    for (Movement movement : movements) {
      assertThat(office.perform(new MovePupil(movement, "48-у", ORDER_DAY)).status())
          .as("%s", movement)
          .isEqualTo(Outcome.Status.DONE);
    }
  }

  @Test
  @DisplayName(
      "R-LIFE-01: who comes back is the same person; a namesake without a mark is asked for")
  final void comesBack() {
    assertThat(move(new Movement.Departure(person("hudz"), ORDER_DAY))).isEmpty();
    PupilLine left = card("hudz").latest();
    Movement back =
        new Movement.Arrival(left.name(), "", "", left.fileNo(), "9-А", LocalDate.of(2026, 10, 19));
    assertThat(move(back)).isEmpty();
    assertThat(card("hudz").stays()).extracting(PupilLine::className).containsExactly("9-А", "8-Б");
    assertThat(move(back)).extracting(Finding::text).containsExactly("move.elsewhere");
    PersonName namesake = new PersonName("Мельник", "Марко", "");
    assertThat(move(new Movement.Arrival(namesake, "", "", "", "8-Б", LocalDate.of(2026, 10, 19))))
        .extracting(Finding::text)
        .containsAnyOf("move.namesake", "move.elsewhere");
  }

  private List<Finding> move(Movement movement) {
    return move(new MovePupil(movement, "48-у", ORDER_DAY));
  }

  private List<Finding> move(MovePupil command) {
    return journal().as(person("secretary")).perform(command).findings();
  }

  private PupilCard card(String pupil) {
    return journal().as(person("secretary")).ask(new PupilCardQuery(person(pupil)));
  }

  private Member member(String where, String pupil) {
    String teacher = where.startsWith("english") ? "teacherB" : "teacherA";
    return sheet(teacher, where).pupils().stream()
        .filter(member -> member.pupil().equals(person(pupil)))
        .findFirst()
        .orElseThrow();
  }
}
