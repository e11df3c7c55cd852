package ua.journal.core.activation;

import java.time.LocalDateTime;

/**
 * What is printed and handed over: the only time the code is readable.
 *
 * @param owner whom it is for
 * @param code the code in three groups
 * @param expiresAt until when it may be used
 */
public record Slip(PersonAccess owner, String code, LocalDateTime expiresAt) {}
