/**
 * The register: people, classes, subjects, teaching, groups and their dated memberships, and the
 * commands that change them one by one. Imports translate tables into its rows.
 */
@NullMarked
package ua.journal.core.register;

import org.jspecify.annotations.NullMarked;
