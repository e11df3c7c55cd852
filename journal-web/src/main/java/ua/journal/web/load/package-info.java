/** The teaching load and exemptions from subjects. */
@NullMarked
package ua.journal.web.load;

import org.jspecify.annotations.NullMarked;
