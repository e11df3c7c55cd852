package ua.journal.benchmarks.inprocess;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;

/** The core over a store, without a server. */
final class Core {
  private static final String DENSE = "Алгебра";

  private final Journal journal;
  private final LocalDate today;

  Core(JournalStore store) {
    journal = Journal.builder().store(store).build();
    today = journal.now().toLocalDate();
  }

  /** What is measured, by name. */
  enum Act {
    SHEET("core: sheet 29 × 60"),
    MARK("core: one mark saved"),
    COLUMN("core: column of 29 saved"),
    DIARY("core: diary week");

    final String title;

    Act(String title) {
      this.title = title;
    }
  }

  List<Row> measure(
      String where, List<Integer> clients, Load load, Cpu cpu, Map<Act, Double> statements)
      throws Exception {
    List<Row> rows = new ArrayList<>();
    for (Act act : Act.values()) {
      for (int count : clients) {
        Figures figures = load.run(operations(count, of(act)), cpu);
        rows.add(new Row(where, act.title, figures, cells(act), statements.get(act)));
      }
    }
    return rows;
  }

  /** Makes the operation of one client, counted from 0. */
  IntFunction<Operation> of(Act act) {
    return switch (act) {
      case SHEET -> this::sheet;
      case MARK -> this::mark;
      case COLUMN -> this::column;
      case DIARY -> this::diary;
    };
  }

  private int cells(Act act) {
    return act == Act.SHEET
        ? teacher(0)
            .ask(new SheetQuery(dense(teacher(0)), SheetQuery.Span.FIRST))
            .cells()
            .size()
        : 0;
  }

  private static List<Operation> operations(int count, IntFunction<Operation> maker) {
    List<Operation> operations = new ArrayList<>();
    for (int client = 0; client < count; client++) {
      operations.add(maker.apply(client));
    }
    return operations;
  }

  private Operation sheet(int client) {
    JournalSession session = teacher(client);
    SheetQuery query = new SheetQuery(dense(session), SheetQuery.Span.FIRST);
    return () -> {
      session.ask(query);
      return 0;
    };
  }

  private Operation mark(int client) {
    Cells cells = new Cells(teacher(client), other(teacher(client)), today);
    return () -> {
      cells.saveOne();
      return 0;
    };
  }

  private Operation column(int client) {
    Cells cells = new Cells(teacher(client), other(teacher(client)), today);
    return () -> {
      cells.saveColumn();
      return 0;
    };
  }

  private Operation diary(int client) {
    JournalSession session = session("parent" + (client + 1));
    PersonId child = session.ask(new WhoAmI()).children().get(0).id();
    LocalDate monday =
        today.minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DiaryQuery query = new DiaryQuery(child, monday, monday.plusDays(6));
    return () -> {
      session.ask(query);
      return 0;
    };
  }

  private JournalSession teacher(int client) {
    return session("teacher" + (client + 1));
  }

  private JournalSession session(String login) {
    return journal.as(journal.account(login).orElseThrow().person());
  }

  private static JournalId dense(JournalSession teacher) {
    return find(teacher, true);
  }

  private static JournalId other(JournalSession teacher) {
    return find(teacher, false);
  }

  private static JournalId find(JournalSession teacher, boolean dense) {
    PersonId me = teacher.ask(new WhoAmI()).person();
    return teacher.ask(new JournalsOf()).stream()
        .filter(journal -> journal.teacher().equals(me))
        .filter(journal -> journal.subject().equals(DENSE) == dense)
        .map(JournalSummary::id)
        .findFirst()
        .orElseThrow();
  }
}
