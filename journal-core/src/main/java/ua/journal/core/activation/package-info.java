/**
 * How people get access: codes, accounts of their own, and who has come in (clauses 3.1 to 3.3).
 */
@NullMarked
package ua.journal.core.activation;

import org.jspecify.annotations.NullMarked;
