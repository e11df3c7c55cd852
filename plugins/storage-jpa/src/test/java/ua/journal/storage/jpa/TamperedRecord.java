package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.teaching.JournalHead;
import ua.journal.testkit.Tampering;

/** Rows and parts of the record that go, come or change places past the program. */
final class TamperedRecord {
  private static final String ENTRY = " WHERE school_id = ? AND seq = ";

  private TamperedRecord() {}

  static void with(Sql sql, Tampering what, JournalHead head) {
    switch (what) {
      case AUDIT_ENTRY_GONE -> school(sql, head, "DELETE FROM audit_entry" + ENTRY + "3");
      case AUDIT_SWAPPED -> {
        school(sql, head, "UPDATE audit_entry SET seq = -1" + ENTRY + "3");
        school(sql, head, "UPDATE audit_entry SET seq = 3" + ENTRY + "4");
        school(sql, head, "UPDATE audit_entry SET seq = 4" + ENTRY + "-1");
      }
      case AUDIT_RENUMBERED -> {
        school(sql, head, "DELETE FROM audit_entry" + ENTRY + "3");
        for (String table : List.of("audit_entry", "fact", "office_entry")) {
          sql.update("DELETE FROM " + table + ENTRY + "3", p -> p.id(head.school()));
          for (int seq = 4; seq <= 9; seq++) {
            int from = seq;
            sql.update(
                "UPDATE " + table + " SET seq = seq - 1" + ENTRY + "?",
                p -> p.id(head.school()).small(from));
          }
        }
        school(sql, head, "UPDATE audit_head SET seq = seq - 1 WHERE school_id = ?");
      }
      case ROW_GONE ->
          found(sql.update("DELETE FROM attendance WHERE journal_id = ?", p -> p.id(head.id())));
      case ROW_FOREIGN ->
          found(
              sql.update(
                  "INSERT INTO role_grant (person_id, role, from_day) VALUES (?, ?, '2026-09-01')",
                  p -> p.id(head.teacher()).text("HEAD")));
      case FACT_GONE -> school(sql, head, "DELETE FROM fact WHERE table_no = 18 AND school_id = ?");
      case FACT_FORGED -> {
        found(sql.update("DELETE FROM mark WHERE journal_id = ?", p -> p.id(head.id())));
        school(
            sql, head, "UPDATE fact SET act = 3, hash = '' WHERE table_no = 18 AND school_id = ?");
      }
      default -> throw new IllegalArgumentException(what.name());
    }
  }

  private static void school(Sql sql, JournalHead head, String text) {
    found(sql.update(text, p -> p.id(head.school())));
  }

  private static void found(int rows) {
    if (rows == 0) {
      throw new IllegalStateException("Nothing to tamper with");
    }
  }
}
