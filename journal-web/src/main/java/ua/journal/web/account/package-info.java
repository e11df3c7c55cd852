/** A person's own access: password, sessions, the alarm. */
@NullMarked
package ua.journal.web.account;

import org.jspecify.annotations.NullMarked;
