/* What answers of the server do to the sheet, in the tab that asked and in the others. */

/* Entered after the day of the lesson: true of the whole column, so its head says it once. */
const LATE = 'R-MRK-08';

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
      if (message.journal !== page.sheet.journal.id) return undefined;
      for (const answer of message.answers ?? []) if (answer.cell) page.canvas.take({ cells: [answer.cell] });
      for (const answer of message.answers ?? []) if (answer.lesson) page.canvas.take({ lessons: [answer.lesson] });
      for (const answer of message.answers ?? []) if (answer.column) column(page, answer.id, answer);
      return outbox.load().then(show);
    },
  };
}

function apply(page, entry, answer) {
  const { sheet, canvas } = page;
  if (answer.cell) sheet.applyCell(answer.cell);
  if (answer.lesson) sheet.applyLesson(answer.lesson);
  if (entry.body.type === 'addColumn') column(page, entry.id, answer, entry.body.lesson);
  const said = (answer.findings ?? []).filter((finding) => finding.severity === 'WARN');
  const warnings = said.filter((finding) => finding.rule !== LATE);
  if (answer.cell && answer.status === 'done') {
    late(page, answer.cell.column, said);
    sheet.warnings.set(`${answer.cell.column}|${answer.cell.pupil}`, warnings);
    canvas.cell(answer.cell.column, answer.cell.pupil);
  }
}

function late({ sheet, canvas }, column, said) {
  const finding = said.find(({ rule }) => rule === LATE);
  if (!finding || sheet.late.has(column)) return;
  sheet.late.set(column, finding.message);
  canvas.heads();
}

/** A column made here or in another tab got its lasting id, or was refused. */
function column(page, id, answer, lesson) {
  const made = `cmd:${id}`;
  const { sheet, outbox, undo, canvas } = page;
  const lasting = answer.column?.id ?? (answer.status === 'refused' ? lesson : undefined);
  if (answer.column) sheet.renameColumn(made, answer.column);
  else if (answer.status === 'refused') sheet.dropColumn(made);
  if (!lasting) return canvas.rebuild();
  outbox.renameColumn(made, lasting);
  undo.renameColumn(made, lasting);
  page.typing.renameColumn(made, lasting);
  canvas.rebuild();
}

function revisionOf(entry, answer) {
  if (/^(put|clear)Mark$/.test(entry.body.type)) return answer.cell?.revision;
  if (entry.body.type === 'putLesson') return answer.lesson?.revision;
  return answer.cell?.attendance?.revision ?? 0;
}
