/** The sample school: structure from files, lessons, marks and absences from a seeded generator. */
package ua.journal.sample;
