package ua.journal.storage.jpa;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows;

/**
 * Imports kept until 2026-11-30: binary rows, with a digest of the records' names in front that
 * tells which columns they have.
 */
final class OldImport {
  /** Tables in order, values with their kinds: number, int, text, day, time of day. */
  private static final List<String> TABLES =
      List.of(
          "school id:n name:s short_name:s code:s address:s",
          "term begins:i term_no:i from_day:d to_day:d state:s",
          "day_off from_day:d to_day:d name:s",
          "bell bell_no:i starts_at:t ends_at:t",
          "person id:n surname:s given_name:s patronymic:s sex:s born:d file_no:s phone:s email:s login:s",
          "role_grant person_id:n role:s from_day:d to_day:d",
          "guardian guardian_id:n pupil_id:n relation:s from_day:d to_day:d",
          "school_class id:n begins:i grade:i letter:s leader_id:n",
          "enrolment id:n pupil_id:n class_id:n from_day:d to_day:d order_in:s order_out:s",
          "subject id:n name:s",
          "journal id:n begins:i subject_id:n class_id:n group_name:s teacher_id:n weekly_half_hours:i"
              + " order_text:s",
          "journal_member journal_id:n pupil_id:n from_day:d to_day:d order_out:s",
          "slot journal_id:n weekday:s bell_no:i weeks:s room:s from_day:d to_day:d",
          "lesson id:n journal_id:n term_no:i held_on:d bell_no:i starts_at:t ends_at:t room:s"
              + " substitute_id:n",
          "plan_item journal_id:n item_no:i planned_on:d theme:s title:s homework:s kind:s",
          "curriculum begins:i grade:i letter:s subject_id:n weekly_half_hours:i");

  private static final String STATE = "term.state";
  private static final String WEEKS = "slot.weeks";
  private static final String SLOT_FROM = "slot.from_day";
  private static final String SLOT_TO = "slot.to_day";
  private static final String CURRICULUM = "curriculum";
  private static final String THEME = "plan_item.theme";

  /** What was not there yet, by the digest. */
  private static final Map<String, Set<String>> LACKING =
      Map.of(
          "6d88818752d0fa018d149804f03d343d62cd707bbce77e51f375c711b5bb755e",
          Set.of(),
          "6721bf31f704206132b22aa691fafeb4f0ca98c3931b4c42e223d3be1b32900e",
          Set.of(),
          "746e0f789ce3bf2bbc440b5f7115d32377c34090770ab7978de6c669b6a81ac9",
          Set.of(STATE),
          "744568ffb1a3cc9b699594282a88082c2c8a69c0cc180dd6d19dd9bd11fdc0be",
          Set.of(STATE),
          "a746e268738a87a3631f93e4b892cac39661b13e62f84b987d1cd8ebc3d5dccb",
          Set.of(STATE, WEEKS),
          "8dee2564eabc58638505c4328feedae982dbb7facaef763bc63e6e34a62b8acc",
          Set.of(STATE, WEEKS, SLOT_FROM, SLOT_TO),
          "e724a197b28c4fbbf2bf6a68f88c17df6fd24a2e67b911a7bebe657d000f9347",
          Set.of(STATE, WEEKS, SLOT_FROM, SLOT_TO, CURRICULUM),
          "a8bf07de92974e2aba66bebe271110832b4678ba23ee92631a01170726c1922c",
          Set.of(STATE, WEEKS, SLOT_FROM, SLOT_TO, CURRICULUM, THEME));

  private final DataInputStream in;
  private final Set<String> lacking;

  private OldImport(DataInputStream in, Set<String> lacking) {
    this.in = in;
    this.lacking = lacking;
  }

  static Optional<List<SchoolRows>> unpack(byte[] packed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      Set<String> lacking = LACKING.get(in.readUTF());
      return lacking == null ? Optional.empty() : Optional.of(new OldImport(in, lacking).parts());
    }
  }

  private List<SchoolRows> parts() throws IOException {
    List<SchoolRows> parts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      Map<String, KeptTable.Texts> part = new HashMap<>();
      for (String table : TABLES) {
        String name = table.substring(0, table.indexOf(' '));
        if (!lacking.contains(name)) {
          part.put(name, table(name, List.of(table.substring(name.length() + 1).split(" "))));
        }
      }
      parts.add(KeptTables.read(part));
    }
    return parts;
  }

  private KeptTable.Texts table(String name, List<String> typed) throws IOException {
    List<String> columns = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    for (String column : typed) {
      String called = column.substring(0, column.length() - 2);
      if (!lacking.contains(name + "." + called)) {
        columns.add(called);
        kinds.add(column.charAt(column.length() - 1));
      }
    }
    int count = "school".equals(name) ? one() : in.readInt();
    List<@Nullable String[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      @Nullable String[] row = new @Nullable String[kinds.size()];
      for (int at = 0; at < row.length; at++) {
        row[at] = in.readBoolean() ? value(kinds.get(at)) : null;
      }
      rows.add(row);
    }
    return new KeptTable.Texts(columns, rows);
  }

  /** The school's requisites are one row or none. */
  private int one() throws IOException {
    return in.readBoolean() ? 1 : 0;
  }

  private String value(char kind) throws IOException {
    return switch (kind) {
      case 'n' -> Long.toString(in.readLong());
      case 'i' -> Integer.toString(in.readInt());
      case 'd' -> LocalDate.ofEpochDay(in.readLong()).toString();
      case 't' -> LocalTime.ofNanoOfDay(in.readLong()).toString();
      default -> in.readUTF();
    };
  }
}
