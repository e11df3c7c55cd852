/** Pupils of the school: who they are, where they learn, and how they come and go by order. */
@NullMarked
package ua.journal.core.people;

import org.jspecify.annotations.NullMarked;
