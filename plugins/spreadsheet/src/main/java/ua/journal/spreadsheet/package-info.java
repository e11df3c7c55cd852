/** Spreadsheets in and out. */
package ua.journal.spreadsheet;
