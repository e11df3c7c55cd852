/** Signing in and out, and how long a session lasts. */
@NullMarked
package ua.journal.web.session;

import org.jspecify.annotations.NullMarked;
