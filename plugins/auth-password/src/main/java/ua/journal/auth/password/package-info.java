/** Sign-in with a password. */
package ua.journal.auth.password;
