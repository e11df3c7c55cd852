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
   * transaction.
   *
   * @param store where the chain lives, not null
   * @param school whose chain, not null
   * @param drafts what happened, in order, not null
   */
  public static void append(AuditStore store, SchoolId school, List<AuditDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    ChainHead head = store.lockHead(school);
    List<AuditEntry> entries = new ArrayList<>(drafts.size());
    for (AuditDraft draft : drafts) {
      AuditEntry entry = link(head, draft);
      entries.add(entry);
      head = new ChainHead(entry.seq(), entry.hash());
    }
    store.append(school, head, entries);
  }

  /**
   * Computes the hash an entry must have.
   *
   * @param previous hash of the entry before it, not null
   * @param entry the entry; its own hash is not read, not null
   * @return 64 hex digits
   */
  public static String hashOf(String previous, AuditEntry entry) {
    String command = entry.commandId() == null ? "" : entry.commandId();
    return sha256(
        previous,
        Long.toString(entry.seq()),
        entry.at().toString(),
        Long.toString(entry.actor()),
        Long.toString(entry.journal()),
        entry.operation(),
        entry.target(),
        command,
        entry.digest());
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

  private static AuditEntry link(ChainHead head, AuditDraft draft) {
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
        hashOf(head.hash(), unlinked));
  }
}
