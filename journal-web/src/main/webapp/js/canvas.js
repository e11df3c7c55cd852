/* Repaints what a change touches: one cell with its row and column, or the heads, or everything. */
import { buildHead } from './heads.js';
import { paintCell } from './paint.js';
import { Summary } from './summary.js';

export class Canvas {
  /** page: sheet, frame, and later grid. */
  constructor(page) {
    this.page = page;
    this.summary = new Summary(page.sheet, page.frame);
  }

  all() {
    const { sheet, frame } = this.page;
    for (const pupil of sheet.pupils) {
      for (const { column } of frame.slots) if (column) this.paint(column, pupil);
    }
    this.summary.all();
  }

  paint(column, pupil, draft = this.page.typing?.draftIn(column, pupil)) {
    const { sheet, frame } = this.page;
    const td = frame.td(column.id, pupil.id);
    if (!td) return;
    const base = frame.classes[frame.slotOf.get(column.id)];
    const context = { pupil, column, writable: sheet.isWritable(column, pupil) };
    paintCell(td, sheet.view(column, pupil), base, context, draft);
  }

  /** One cell and everything counted from it. */
  cell(columnId, pupilId) {
    const { sheet, frame } = this.page;
    const column = sheet.columnById.get(columnId);
    const pupil = sheet.pupilById.get(pupilId);
    if (!column || !pupil) return;
    this.paint(column, pupil);
    this.summary.row(frame.rowOf.get(pupilId));
    this.summary.column(frame.slotOf.get(columnId));
  }

  /** target: see model.js; lessons and roll calls show in the heads. */
  repaint(target) {
    const [kind, of, pupil] = target.split('|');
    if (kind === 'm') this.cell(of, pupil);
    else if (kind === 'a') this.cell(this.page.sheet.firstColumn.get(of), pupil);
    else if (kind === 'l' || kind === 'r') this.heads();
    this.page.note?.check(target);
    this.page.lookAgain?.(target);
  }

  /** Marks whose families see them by now lose their sign. */
  shown() {
    const { sheet } = this.page;
    for (const cell of sheet.cells.values()) {
      if (!cell.at || sheet.familyFrom(cell)) continue;
      delete cell.at;
      this.cell(cell.column, cell.pupil);
    }
  }

  heads() {
    const { frame, sheet, grid } = this.page;
    frame.table.tHead.replaceWith(buildHead(sheet, frame.slots));
    if (grid) frame.light(grid.slot);
  }

  /** Columns changed or a month folded: the same cell keeps the focus. */
  rebuild() {
    const { frame, sheet, grid } = this.page;
    const focused = grid.column?.id;
    const lesson = grid.column?.lesson;
    const hadFocus = grid.td === document.activeElement;
    frame.build();
    this.all();
    const slot = frame.slotOf.get(focused) ?? frame.slotOf.get(sheet.firstColumn.get(lesson)) ?? grid.slot;
    grid.go(grid.row, slot, { quiet: !hadFocus });
  }

  /** A delta: changes of others. */
  take({ cells = [], columns = [], lessons = [] }) {
    const { sheet } = this.page;
    const shown = columns.filter((column) => sheet.columnById.has(column.id) || sheet.shows(column));
    const heads = shown.filter((column) => sheet.applyColumn(column)).length;
    lessons.forEach((lesson) => sheet.applyLesson(lesson));
    cells.forEach((cell) => sheet.applyCell(cell));
    if (heads) this.rebuild();
    else cells.forEach((cell) => this.cell(cell.column, cell.pupil));
    if (lessons.length && !heads) this.heads();
  }
}
