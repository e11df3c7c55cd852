/* Events of the page that are not keys of the grid. */
import { $ } from './dom.js';
import { copyArea, pasteArea } from './areas.js';
import { popoverIsOpen } from './popover.js';

const inGrid = (page) => document.activeElement === page.grid.td && !popoverIsOpen();

export function wire(page) {
  document.addEventListener('click', (event) => clicked(page, event));
  document.addEventListener('copy', (event) => copied(page, event));
  document.addEventListener('paste', (event) => pasted(page, event));
  document.addEventListener('keydown', (event) => anywhere(page, event));
  document.addEventListener('keydown', (event) => unaddressed(page, event));
  page.frame.table.addEventListener('focusout', () => page.typing.commit());
  document.addEventListener('visibilitychange', () => document.hidden && page.typing.commit());
}

function clicked(page, event) {
  const head = event.target.closest('thead [data-open]');
  if (head) return page.actions.lesson(head.dataset.open);
  const month = event.target.closest('[data-fold]');
  if (month) return page.actions.toggleMonth(month.dataset.fold);
  const act = event.target.closest('[data-act]')?.dataset.act;
  const known = ['roll', 'undo', 'redo', 'find', 'keys', 'random', 'status', 'advance'];
  return known.includes(act) ? page.actions[act]() : undefined;
}

function copied(page, event) {
  if (!inGrid(page)) return;
  event.clipboardData.setData('text/plain', copyArea(page));
  event.preventDefault();
}

function pasted(page, event) {
  if (!inGrid(page)) return;
  event.preventDefault();
  page.typing.commit();
  pasteArea(page, event.clipboardData.getData('text/plain'));
}

/** F6 goes round the regions; the grid is entered by it from anywhere. */
function anywhere(page, event) {
  if (event.key !== 'F6') return;
  event.preventDefault();
  page.typing.commit();
  const regions = [
    () => page.grid.focus(),
    () => focusIn('#drawer:not([hidden])'),
    () => focusIn('.status'),
    () => focusIn('.top'),
  ];
  const places = ['#jgrid', '#drawer', '.status', '.top'];
  const now = places.findIndex((place) => document.activeElement.closest?.(place));
  const step = event.shiftKey ? -1 : 1;
  for (let i = 1; i <= regions.length; i++) {
    const at = (now + step * i + regions.length * 2) % regions.length;
    if (regions[at]() !== false) return;
  }
}

/** On a page just opened nothing has the focus: what is typed then is meant for the grid. Tab stays the browser's. */
function unaddressed(page, event) {
  if (document.activeElement !== document.body || event.defaultPrevented || popoverIsOpen()) return;
  if (event.key.length > 1 && !/^(Arrow|Enter|F2$|Delete|Home|End|Page)/.test(event.key)) return;
  if (!getSelection().isCollapsed) return;
  page.grid.focus();
  /* Under a lock or a dialog the grid is inert and takes no focus. */
  if (document.activeElement === page.grid.td) page.keys(event);
}

function focusIn(selector) {
  const region = $(selector);
  const target = region?.querySelector('button:not([disabled]), a[href], input');
  if (!target?.offsetParent) return false;
  target.focus();
  return true;
}
