package ua.journal.benchmarks.inprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.benchmarks.load.Cpu;
import ua.journal.benchmarks.load.Figures;
import ua.journal.benchmarks.load.Load;
import ua.journal.benchmarks.load.Operation;
import ua.journal.benchmarks.load.Row;
import ua.journal.benchmarks.work.Client;
import ua.journal.benchmarks.work.Marking;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Command;
import ua.journal.core.access.Query;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand.PutMark;
import ua.journal.core.sheet.SheetQuery;

/** The core over a store, without a server. */
final class Core {
  private final Journal journal;
  private final List<Client> clients;

  Core(JournalStore store, int clients) {
    journal = Journal.builder().store(store).build();
    this.clients = Client.find(journal, clients);
  }

  /** What is measured, by name. */
  enum Act {
    SHEET("core: sheet 29 × 60"),
    MARK("core: one mark saved"),
    COLUMN("core: column of 29 saved"),
    DIARY("core: diary week");

    private final String title;

    Act(String title) {
      this.title = title;
    }
  }

  List<Row> measure(
      String where,
      List<Integer> counts,
      String only,
      Load load,
      Cpu cpu,
      Map<Act, Double> statements)
      throws Exception {
    List<Row> rows = new ArrayList<>();
    for (Act act : Act.values()) {
      for (int count : act.title.contains(only) ? counts : List.<Integer>of()) {
        List<Operation> operations =
            clients.subList(0, count).stream().map(client -> of(act, client)).toList();
        Figures figures = load.run(operations, cpu);
        rows.add(
            new Row(where, act.title, figures, 0, Objects.requireNonNull(statements.get(act))));
      }
    }
    return rows;
  }

  /** Makes what the first client does. */
  Operation first(Act act) {
    return of(act, clients.get(0));
  }

  private Operation of(Act act, Client client) {
    JournalSession teacher = session(client.teacher());
    JournalSession parent = session(client.parent());
    Marking marking = client.marking();
    SheetQuery sheet = new SheetQuery(client.sheet(), SheetQuery.Span.FIRST);
    return switch (act) {
      case SHEET -> () -> ask(teacher, sheet);
      case DIARY -> () -> ask(parent, client.week());
      case MARK -> () -> save(teacher, marking, marking.one());
      case COLUMN -> () -> save(teacher, marking, marking.column());
    };
  }

  private JournalSession session(String login) {
    return journal.as(journal.account(login).orElseThrow().person());
  }

  private static long ask(JournalSession session, Query<?> query) {
    session.ask(query);
    return 0;
  }

  private static long save(JournalSession teacher, Marking marking, List<PutMark> marks) {
    Command<List<CellAnswer>> batch = new CellBatch(marking.journal(), List.copyOf(marks));
    for (CellAnswer answer : teacher.perform(batch).get()) {
      if (answer.status() != CellAnswer.Status.DONE) {
        throw new IllegalStateException(answer.toString());
      }
    }
    return 0;
  }
}
