/** The contingent: lists handed in, weekly sheets of movements, confirmed lists, requests. */
@NullMarked
package ua.journal.core.contingent;

import org.jspecify.annotations.NullMarked;
