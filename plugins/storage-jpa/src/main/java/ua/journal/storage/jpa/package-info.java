/** Storage through EclipseLink on Derby and PostgreSQL. */
package ua.journal.storage.jpa;
