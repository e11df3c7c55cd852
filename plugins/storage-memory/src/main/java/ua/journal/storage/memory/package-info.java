/** Storage that keeps everything in memory. */
package ua.journal.storage.memory;
