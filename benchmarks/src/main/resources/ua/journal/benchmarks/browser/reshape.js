/* Gives a page with a sheet another number of pupils and columns. */
({ html, pupils, columns }) => {
  const open = '<script type="application/json" id="sheet">';
  const from = html.indexOf(open) + open.length;
  const to = html.indexOf('</script>', from);
  const sheet = JSON.parse(html.slice(from, to));
  const past = sheet.columns.filter((column) => column.date <= sheet.today).length;
  const first = Math.max(0, Math.min(past - columns / 2, sheet.columns.length - columns));
  sheet.columns = sheet.columns.slice(first, first + columns);
  const kept = new Set(sheet.columns.map((column) => column.id));
  const lessons = new Set(sheet.columns.map((column) => column.lesson));
  sheet.lessons = sheet.lessons.filter((lesson) => lessons.has(lesson.id));
  const cells = Object.entries(sheet.cells).filter(([column]) => kept.has(column));
  const known = sheet.pupils;
  sheet.pupils = [];
  sheet.cells = Object.fromEntries(cells.map(([column]) => [column, []]));
  for (let i = 0; i < pupils; i++) {
    const like = known[i % known.length];
    const id = i < known.length ? like.id : String(9e15 + i);
    sheet.pupils.push({ ...like, id });
    for (const [column, list] of cells) {
      list.filter((cell) => cell.pupil === like.id).forEach((cell) => sheet.cells[column].push({ ...cell, pupil: id }));
    }
  }
  const json = JSON.stringify(sheet).replaceAll('<', '\\u003c');
  const page = html.slice(0, from) + json + html.slice(to);
  return page.replace(/<tbody>[^]*?<\/tbody>/, '<tbody></tbody>');
}
