/* What answers of the server do to the sheet, in the tab that asked and in the others. */

/** Hooks of the sender. */
export function answersOf(page) {
  const { outbox } = page;
  const show = () => page.status.show();
  return {
    answered(entry, answer) {
      if (entry.journal === page.sheet.journal.id) apply(page, entry, answer);
      outbox.settle(entry, answer, revisionOf(entry, answer));
      if (answer.status === 'done' || answer.status === 'repeated') page.status.saved();
      else if (answer.status === 'refused') page.actions.refused(entry);
    },
    changed: show,
    sessionEnded: () => page.actions.sessionEnded(),
    otherTab(message) {
      if (message.journal !== page.sheet.journal.id) return;
      for (const answer of message.answers ?? []) if (answer.cell) page.canvas.take({ cells: [answer.cell] });
      for (const answer of message.answers ?? []) if (answer.lesson) page.canvas.take({ lessons: [answer.lesson] });
      for (const answer of message.answers ?? []) if (answer.column) page.ask();
      outbox.load().then(show);
    },
  };
}

function apply(page, entry, answer) {
  const { sheet, canvas } = page;
  if (answer.cell) sheet.applyCell(answer.cell);
  if (answer.lesson) sheet.applyLesson(answer.lesson);
  if (entry.body.type === 'addColumn') column(page, entry, answer);
  const warnings = (answer.findings ?? []).filter((finding) => finding.severity === 'WARN');
  if (answer.cell && answer.status === 'done') {
    sheet.warnings.set(`${answer.cell.column}|${answer.cell.pupil}`, warnings);
    canvas.cell(answer.cell.column, answer.cell.pupil);
  }
}

function column(page, entry, answer) {
  const made = `cmd:${entry.id}`;
  const { sheet, outbox, undo, canvas } = page;
  if (answer.column) {
    sheet.renameColumn(made, answer.column);
    outbox.renameColumn(made, answer.column.id);
    undo.renameColumn(made, answer.column.id);
  } else if (answer.status === 'refused') {
    sheet.dropColumn(made);
    outbox.renameColumn(made, entry.body.lesson);
    undo.renameColumn(made, entry.body.lesson);
  }
  canvas.rebuild();
}

function revisionOf(entry, answer) {
  if (/^(put|clear)Mark$/.test(entry.body.type)) return answer.cell?.revision;
  if (entry.body.type === 'putLesson') return answer.lesson?.revision;
  return answer.cell?.attendance?.revision ?? 0;
}
