/** The pages of one subject journal. */
@NullMarked
package ua.journal.web.journal;

import org.jspecify.annotations.NullMarked;
