/** The contingent: what the office hands in, what class teachers confirm and ask for. */
@NullMarked
package ua.journal.web.contingent;

import org.jspecify.annotations.NullMarked;
