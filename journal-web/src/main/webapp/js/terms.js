/* Semesters of a sheet, which shows one of them or the whole year. */

/** Number of the semester a day lies in. */
export function termOf({ term: { no, parts = [] } }, date) {
  return no || (parts.find(({ to }) => date <= to) ?? parts.at(-1)).no;
}

/** Where a new column of a semester stands among the columns: at its end, as on paper. */
export function endOfTerm(sheet, term) {
  const later = sheet.columns.findIndex((c) => (c.date ? termOf(sheet, c.date) : (c.term ?? term)) > term);
  return later < 0 ? sheet.columns.length : later;
}
