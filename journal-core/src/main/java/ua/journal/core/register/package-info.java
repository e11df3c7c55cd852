/**
 * The register: people, classes, subjects, teaching, groups and their dated memberships, and the
 * commands that change them one by one. Imports translate tables into its rows.
 */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.register;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
