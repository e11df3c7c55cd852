/** Activation codes: issued, printed, used. */
@NullMarked
package ua.journal.web.activation;

import org.jspecify.annotations.NullMarked;
