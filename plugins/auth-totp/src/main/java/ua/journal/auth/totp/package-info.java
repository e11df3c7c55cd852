/** A second factor: one-time codes by time (RFC 6238) and spare codes on paper. */
@NullMarked
package ua.journal.auth.totp;

import org.jspecify.annotations.NullMarked;
