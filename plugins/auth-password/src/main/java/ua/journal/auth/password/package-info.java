/** Sign-in by login and password with Argon2id secrets. */
@NullMarked
package ua.journal.auth.password;

import org.jspecify.annotations.NullMarked;
