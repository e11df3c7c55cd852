package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

@DisplayName("R-LES-01: who and what can be in one place at a time")
class PlaceCasesTest {
  @TestFactory
  @DisplayName("places")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("places.csv", PlaceCasesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    if (each.get("judge").equals("place")) {
      return Clashes.place(day, 3, each.is("rings"), each.is("taken")).stream().toList();
    }
    String[] own = each.get("lesson").split("/");
    String[] other = each.get("other").split("/");
    if (each.get("judge").equals("busy")) {
      PersonId who = new PersonId(each.number("who"));
      return Clashes.substitute(who, held(own), List.of(held(other))).stream().toList();
    }
    return Clashes.ofDay(
        day, occupation(1, own), held(own), occupation(2, other), held(other), "Хімія · 9-А");
  }

  private static Clashes.Held held(String[] lesson) {
    boolean away = lesson[3].equals("–");
    PersonId giver = away ? null : new PersonId(Long.parseLong(lesson[3]));
    PersonId teacher = new PersonId(Long.parseLong(lesson[2]));
    boolean substituted = giver != null && !giver.equals(teacher);
    return new Clashes.Held(
        Integer.parseInt(lesson[0]), lesson[1], teacher, giver, away || substituted);
  }

  private static Occupation occupation(long journal, String[] lesson) {
    PersonId giver = held(lesson).giver();
    return new Occupation(
        new JournalId(journal),
        DayOfWeek.MONDAY,
        Integer.parseInt(lesson[0]),
        Weeks.EVERY,
        lesson[1],
        giver == null ? new PersonId(Long.parseLong(lesson[2])) : giver,
        Set.of(lesson[4]),
        lesson[5]);
  }
}
