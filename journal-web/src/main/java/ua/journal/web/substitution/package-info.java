/** Substitutions: who gives the lessons of an absent teacher, and the register of the month. */
@NullMarked
package ua.journal.web.substitution;

import org.jspecify.annotations.NullMarked;
