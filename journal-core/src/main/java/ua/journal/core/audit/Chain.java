package ua.journal.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.common.SchoolId;

/** The hash chain of R-SEC-06: pure functions over entries. Thread-safe. */
public final class Chain {
  /** Hash before the first entry. */
  public static final String GENESIS = "0".repeat(64);

  private static final char SEPARATOR = '\u001f';

  private Chain() {}

  /**
   * Links drafts to the chain and stores them; the head is locked here, as the last lock of the
   * transaction. The last entry commits to the rows the transaction has written until now.
   *
   * @param store where the chain lives, not null
   * @param school whose chain, not null
   * @param drafts what happened, in order, not null
   */
  public static void append(AuditStore store, SchoolId school, List<AuditDraft> drafts) {
    if (!drafts.isEmpty()) {
      append(store, school, drafts, store.settle(school));
    }
  }

  /**
   * Links a draft to the chain if the transaction has written any row it must commit to.
   *
   * @param store where the chain lives, not null
   * @param school whose chain, not null
   * @param draft what to call it, not null
   */
  public static void appendTrace(AuditStore store, SchoolId school, AuditDraft draft) {
    String facts = store.settle(school);
    if (!facts.isEmpty()) {
      append(store, school, List.of(draft), facts);
    }
  }

  private static void append(
      AuditStore store, SchoolId school, List<AuditDraft> drafts, String facts) {
    ChainHead head = store.lockHead(school);
    List<AuditEntry> entries = new ArrayList<>(drafts.size());
    for (AuditDraft draft : drafts) {
      AuditEntry entry = link(head, draft, entries.size() == drafts.size() - 1 ? facts : "");
      entries.add(entry);
      head = new ChainHead(entry.seq(), entry.hash());
    }
    store.append(school, head, entries);
  }

  /**
   * Computes the hash an entry must have. One without facts is hashed as entries were before there
   * were any.
   *
   * @param previous hash of the entry before it, not null
   * @param entry the entry; its own hash is not read, not null
   * @return 64 hex digits
   */
  public static String hashOf(String previous, AuditEntry entry) {
    List<String> fields = new ArrayList<>();
    fields.add(previous);
    fields.add(Long.toString(entry.seq()));
    fields.add(entry.at().toString());
    fields.add(Long.toString(entry.actor()));
    fields.add(Long.toString(entry.journal()));
    fields.add(entry.operation());
    fields.add(entry.target());
    fields.add(entry.commandId() == null ? "" : entry.commandId());
    fields.add(entry.digest());
    if (!entry.facts().isEmpty()) {
      fields.add(entry.facts());
    }
    return sha256(fields.toArray(String[]::new));
  }

  /**
   * Commits to values without showing them.
   *
   * @param fields values in a fixed order, not null
   * @return 64 hex digits
   */
  public static String sha256(String... fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      StringBuilder text = new StringBuilder();
      for (String field : fields) {
        text.append(field.length()).append(SEPARATOR).append(field).append(SEPARATOR);
      }
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static AuditEntry link(ChainHead head, AuditDraft draft, String facts) {
    AuditEntry unlinked =
        new AuditEntry(
            head.seq() + 1,
            draft.at(),
            draft.actor(),
            draft.journal(),
            draft.operation(),
            draft.target(),
            draft.commandId(),
            draft.digest(),
            facts,
            "");
    return new AuditEntry(
        unlinked.seq(),
        unlinked.at(),
        unlinked.actor(),
        unlinked.journal(),
        unlinked.operation(),
        unlinked.target(),
        unlinked.commandId(),
        unlinked.digest(),
        unlinked.facts(),
        hashOf(head.hash(), unlinked));
  }
}
