/** The sign-in page. */
@NullMarked
package ua.journal.web.login;

import org.jspecify.annotations.NullMarked;
