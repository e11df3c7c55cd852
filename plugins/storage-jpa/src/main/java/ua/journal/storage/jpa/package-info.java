/**
 * Storage on Derby and PostgreSQL: EclipseLink for connections, transactions and plain rows,
 * projections for reading, JDBC batches for writing.
 */
@NullMarked
package ua.journal.storage.jpa;

import org.jspecify.annotations.NullMarked;
