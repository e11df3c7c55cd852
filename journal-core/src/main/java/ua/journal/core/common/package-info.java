/** Words every room uses: ids, errors, transactions, Ukrainian order. */
@NullMarked
package ua.journal.core.common;

import org.jspecify.annotations.NullMarked;
