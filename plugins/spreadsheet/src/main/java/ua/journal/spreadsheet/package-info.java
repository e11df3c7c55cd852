/**
 * Reads XLSX, ODS, CSV and tables of DOCX as neutral rows, within limits that are kept before
 * parsing.
 */
@NullMarked
package ua.journal.spreadsheet;

import org.jspecify.annotations.NullMarked;
