package ua.journal.spi;

/**
 * Seals bytes and tells later whether a seal is whole: checkpoints of the record today. Its keys
 * lie where the database's administrator has no rights. Thread-safe. A signer proves itself by
 * extending {@code AbstractSignerTest} of the conformance kit.
 */
public interface Signer extends AutoCloseable {
  /**
   * Seals bytes with the key of the day; the first key is made when there is none.
   *
   * @param content what is sealed, not null
   * @return the seal, never null
   * @throws ua.journal.core.common.JournalException when the key cannot be used, saying where it
   *     should be
   */
  Seal seal(byte[] content);

  /**
   * Checks a seal, also one made with a key that has been replaced since. It makes no key and needs
   * no secret.
   *
   * @param content what was sealed, not null
   * @param seal the seal, not null
   * @return what it is worth, never null; a seal that cannot be read is {@link Verdict#BROKEN}
   */
  Verdict verify(byte[] content, Seal seal);

  /**
   * Puts a new key in the place of the one used so far, which vouches for it; seals made before
   * stay good.
   *
   * @return name of the new key, never null
   */
  String renew();

  /** Lets go of what the signer holds; by default it holds nothing. */
  @Override
  default void close() {}

  /**
   * A detached seal.
   *
   * @param key name of the key: 1 to 64 Latin letters, digits, {@code -} and {@code _}
   * @param signature the signature in letters, digits, {@code +}, {@code /}, {@code =}, {@code -}
   *     and {@code _}
   */
  record Seal(String key, String signature) {}

  /** What a seal is worth. */
  enum Verdict {
    /** It was made with a key of this installation over just these bytes. */
    GOOD,
    /** The key is known, the seal is not over these bytes. */
    BROKEN,
    /** Nobody here vouches for the key. */
    UNKNOWN_KEY
  }
}
