/** Sign-in by login and password: Argon2id secrets, throttling without a permanent lock. */
@NullMarked
package ua.journal.auth.password;

import org.jspecify.annotations.NullMarked;
