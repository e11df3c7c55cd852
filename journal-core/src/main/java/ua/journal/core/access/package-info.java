/** Who may do what: roles, relations, one pure policy, requests and handlers. */
@NullMarked
package ua.journal.core.access;

import org.jspecify.annotations.NullMarked;
