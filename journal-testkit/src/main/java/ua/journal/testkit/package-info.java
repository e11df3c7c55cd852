/** Conformance kit: abstract tests that a plugin extends. */
package ua.journal.testkit;
