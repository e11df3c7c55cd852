/** Lessons missed by their teachers, who gives them instead, and the register of both. */
@NullMarked
package ua.journal.core.substitution;

import org.jspecify.annotations.NullMarked;
