package ua.journal.core.activation;

import java.time.LocalDateTime;

/**
 * What is printed and handed over: the only time the code is readable.
 *
 * @param owner whom it is for
 * @param code the code in three groups
 * @param opensAt from when it may be used, unless a second person confirms it earlier (R-SEC-08)
 * @param expiresAt until when it may be used
 * @param waits whether it does not work at once
 */
public record Slip(
    PersonAccess owner,
    String code,
    LocalDateTime opensAt,
    LocalDateTime expiresAt,
    boolean waits) {
  static Slip of(PersonAccess owner, ActivationCode code, Activation issued) {
    return new Slip(
        owner,
        code.printed(),
        issued.opensAt(),
        issued.expiresAt(),
        issued.opensAt().isAfter(issued.issuedAt()));
  }
}
