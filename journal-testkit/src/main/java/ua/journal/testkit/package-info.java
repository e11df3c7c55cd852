/**
 * The conformance kit: abstract tests that a plugin extends. A storage passes when a class
 * extending {@link ua.journal.testkit.StorageConformance} passes.
 */
@NullMarked
package ua.journal.testkit;

import org.jspecify.annotations.NullMarked;
