/**
 * The conformance kit: abstract tests that a plugin extends. A storage passes when a class
 * extending {@link ua.journal.testkit.StorageConformance} passes.
 */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.testkit;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
