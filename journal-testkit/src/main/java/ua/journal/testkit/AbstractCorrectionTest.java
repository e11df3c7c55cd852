package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonName;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.people.CardChange;
import ua.journal.core.people.CardField;
import ua.journal.core.people.CorrectPupil;
import ua.journal.core.people.CorrectStay;
import ua.journal.core.people.CorrectedStay;
import ua.journal.core.people.Extract;
import ua.journal.core.people.ExtractQuery;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.PupilLine;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.teaching.Member;

/** Movements and data of pupils entered by mistake are corrected by order (R-LIFE-01). */
public abstract class AbstractCorrectionTest extends AbstractStorageTest {
  private static final LocalDate TODAY = FixtureSchool.TODAY;

  /** For subclasses. */
  protected AbstractCorrectionTest() {}

  @Test
  @DisplayName("R-LIFE-01: a departure by mistake is taken back; the marks after it come back")
  final void departureTakenBack() {
    assertDone(one(Act.put(column("oct12", ColumnKind.CURRENT), person("hudz"), "9", 0)));
    move(new Movement.Departure(person("hudz"), LocalDate.of(2026, 10, 9)));
    assertThat(member("hudz").on(LocalDate.of(2026, 10, 12))).isFalse();
    Outcome<CorrectedStay> effect = correct("hudz", null, false);
    assertThat(effect.changed()).isFalse();
    assertThat(effect.get().marksIn()).isEqualTo(1);
    assertThat(card("hudz").latest().to()).as("nothing written yet").isNotNull();
    assertThat(correct("hudz", null, true).changed()).isTrue();
    assertThat(card("hudz").latest().to()).isNull();
    assertThat(card("hudz").latest().orderOut()).isEmpty();
    assertThat(member("hudz").to()).isNull();
    assertThat(member("hudz").orderOut()).isEmpty();
    assertThat(card("hudz").changes())
        .first()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo(CardField.STAY);
              assertThat(change.before()).contains("09.10.2026", "48-у");
              assertThat(change.after()).contains("8-Б", "№ 50-у від 14.10.2026");
            });
  }

  @Test
  @DisplayName("R-LIFE-01: a transfer is one movement; both stays follow its right day and class")
  final void transferCorrected() {
    move(new Movement.Transfer(person("melnyk"), "9-А", LocalDate.of(2026, 10, 8)));
    LocalDate right = LocalDate.of(2026, 10, 13);
    CorrectStay.Change change =
        new CorrectStay.Change("9-А", right, null, "№ 49-у від 12.10.2026", "");
    assertThat(correct("melnyk", change, true).findings()).isEmpty();
    assertThat(card("melnyk").stays())
        .extracting(PupilLine::className, PupilLine::from, PupilLine::to)
        .containsExactly(
            tuple("9-А", right, null),
            tuple("8-Б", card("melnyk").stays().get(1).from(), right.minusDays(1)));
    assertThat(card("melnyk").stays().get(1).orderOut()).isEqualTo("№ 49-у від 12.10.2026");
    assertThat(member("melnyk").to()).isEqualTo(right.minusDays(1));
    assertThat(sheet("teacherB", "english8").pupils().get(0).to())
        .as("the group follows")
        .isEqualTo(right.minusDays(1));
    assertThat(correct("melnyk", null, true).changed()).isTrue();
    assertThat(card("melnyk").stays()).extracting(PupilLine::className).containsExactly("8-Б");
    assertThat(member("melnyk").to()).isNull();
    assertThat(sheet("teacherB", "english8").pupils().get(0).to()).isNull();
    assertThat(sheet("teacherA", "algebra9").pupils())
        .extracting(Member::pupil)
        .doesNotContain(person("melnyk"));
  }

  @Test
  @DisplayName("R-LIFE-02: an earlier last day tells first how many entries it leaves outside")
  final void effectIsTold() {
    assertDone(one(Act.put(column("oct12", ColumnKind.CURRENT), person("hudz"), "9", 0)));
    move(new Movement.Departure(person("hudz"), TODAY));
    LocalDate from = card("hudz").latest().from();
    CorrectStay.Change earlier =
        new CorrectStay.Change(
            "8-Б", from, LocalDate.of(2026, 10, 11), "", "№ 48-у від 14.10.2026");
    assertThat(correct("hudz", earlier, false).get().marksOut()).isEqualTo(1);
    assertThat(correct("hudz", earlier, true).changed()).isTrue();
    assertThat(sheet("teacherA", "algebra8").cells())
        .as("the mark is kept")
        .anyMatch(cell -> cell.pupil().equals(person("hudz")));
    assertThat(member("hudz").on(LocalDate.of(2026, 10, 12))).isFalse();
  }

  @Test
  @DisplayName("R-LIFE-02: a mark without a lesson counts on the day it was written")
  final void undatedMarksAreTold() {
    CommandId made = Act.id();
    batch(
            "teacherB",
            "english8",
            new CellCommand.AddTermColumn(made, 1, ColumnKind.SKILL, "Говоріння"),
            Act.putMadeBy(made, person("melnyk"), "10"))
        .forEach(AbstractStorageTest::assertDone);
    move(new Movement.Departure(person("melnyk"), TODAY));
    CorrectStay.Change earlier =
        new CorrectStay.Change(
            "8-Б", card("melnyk").latest().from(), TODAY.minusDays(1), "", "№ 48-у від 14.10.2026");
    assertThat(correct("melnyk", earlier, false).get().marksOut()).isEqualTo(1);
  }

  @Test
  @DisplayName("R-LIFE-01: no correction without an order, none into two classes or none")
  final void refused() {
    LocalDate from = card("hudz").latest().from();
    CorrectStay noOrder =
        new CorrectStay(
            person("hudz"), school().schoolClass("class8"), from, null, " ", TODAY, true);
    assertThat(perform(noOrder).findings()).extracting(Finding::text).containsExactly("stay.basis");
    assertText("stay.same", new CorrectStay.Change("8-Б", from, null, "№ 1-у", ""));
    assertText("stay.days", new CorrectStay.Change("8-Б", from, from.minusDays(1), "", "№ 2"));
    assertText("stay.order", new CorrectStay.Change("8-Б", from, TODAY, "", " "));
    assertText("stay.what", new CorrectStay.Change("11-Я", from, null, "", ""));
    assertText("stay.year", new CorrectStay.Change("8-Б", from.minusYears(1), null, "", ""));
    assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person("teacherA")).perform(noOrder));
  }

  @Test
  @DisplayName("R-LIFE-01: name, birth date and file number change by order; the old ones stay")
  final void identity() {
    CorrectPupil.Identity seen = identity("hudz");
    PersonName name = new PersonName("Коваль", "Марко", "Юрійович");
    CorrectPupil.Identity now = new CorrectPupil.Identity(name, LocalDate.of(2013, 5, 21), "К/99");
    assertThat(correct(seen, now, "")).extracting(Finding::text).containsExactly("stay.basis");
    assertThat(correct(now, seen, "50-у")).extracting(Finding::text).containsExactly("card.stale");
    assertThat(correct(seen, now, "50-у")).isEmpty();
    assertThat(card("hudz").latest().name()).isEqualTo(name);
    assertThat(member("hudz").name()).isEqualTo(name);
    assertThat(card("hudz").changes())
        .extracting(CardChange::field)
        .containsExactlyInAnyOrder(CardField.NAME, CardField.BORN, CardField.FILE_NO);
    assertThat(card("hudz").changes())
        .filteredOn(change -> change.field() == CardField.NAME)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).isEqualTo("Ґудзь Марко");
              assertThat(change.after()).isEqualTo("Коваль Марко Юрійович · № 50-у від 14.10.2026");
            });
    assertThat(journal().as(person("deputy")).ask(new ExtractQuery(person("hudz"))).former())
        .as("R-LIFE-05: the receiving school meets the old name on older papers")
        .containsExactly(new Extract.FormerName("Ґудзь Марко", "№ 50-у від 14.10.2026"));
    CorrectPupil.Identity other =
        new CorrectPupil.Identity(identity("melnyk").name(), null, "к/99");
    assertThat(
            journal()
                .as(person("secretary"))
                .perform(new CorrectPupil(person("melnyk"), identity("melnyk"), other, "51", TODAY))
                .findings())
        .extracting(Finding::text)
        .containsExactly("pupil.file");
  }

  private void assertText(String text, CorrectStay.Change change) {
    assertThat(correct("hudz", change, true).findings())
        .extracting(Finding::text)
        .containsExactly(text);
  }

  private Outcome<CorrectedStay> correct(
      String pupil, CorrectStay.@Nullable Change change, boolean confirmed) {
    PupilLine stay = card(pupil).latest();
    return perform(
        new CorrectStay(
            person(pupil), stay.schoolClass(), stay.from(), change, "50-у", TODAY, confirmed));
  }

  private Outcome<CorrectedStay> perform(CorrectStay command) {
    return journal().as(person("secretary")).perform(command);
  }

  private List<Finding> correct(
      CorrectPupil.Identity seen, CorrectPupil.Identity now, String orderNo) {
    return journal()
        .as(person("secretary"))
        .perform(new CorrectPupil(person("hudz"), seen, now, orderNo, TODAY))
        .findings();
  }

  private CorrectPupil.Identity identity(String pupil) {
    PupilLine line = card(pupil).latest();
    return new CorrectPupil.Identity(line.name(), line.born(), line.fileNo());
  }

  private void move(Movement movement) {
    assertThat(
            journal()
                .as(person("secretary"))
                .perform(new MovePupil(movement, "48-у", TODAY))
                .findings())
        .isEmpty();
  }

  private PupilCard card(String pupil) {
    return journal().as(person("secretary")).ask(new PupilCardQuery(person(pupil)));
  }

  private Member member(String pupil) {
    return sheet("teacherA", "algebra8").pupils().stream()
        .filter(member -> member.pupil().equals(person(pupil)))
        .findFirst()
        .orElseThrow();
  }
}
