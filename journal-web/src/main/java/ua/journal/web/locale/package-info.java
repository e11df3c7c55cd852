/** Languages of the pages. */
@NullMarked
package ua.journal.web.locale;

import org.jspecify.annotations.NullMarked;
