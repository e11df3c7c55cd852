/*
 * Lines of a plan are added, moved and removed in the page alone; the form sends them as they stand. Enter goes to the
 * next line, Ctrl+Enter adds one, Alt and an arrow moves one. Lines that lessons have taken have no controls.
 */
import './page.js';

let made = 0;
const lines = () => document.querySelector('ol.plan');
const dirty = () => lines()?.dataset.dirty === 'true';

function changed() {
  lines().dataset.dirty = 'true';
}

function add(after) {
  const line = document.querySelector('.planform template').content.firstElementChild.cloneNode(true);
  made += 1;
  for (const field of line.querySelectorAll('[name]')) {
    if (field.name === 'row') field.value = `n${made}`;
    else field.name = `${field.name.split('.')[0]}.n${made}`;
  }
  if (after) after.after(line);
  else lines().append(line);
  changed();
  line.querySelector('textarea').focus();
}

function swap(line, step) {
  const other = step < 0 ? line.previousElementSibling : line.nextElementSibling;
  if (!other || other.matches('.held')) return;
  if (step < 0) other.before(line);
  else other.after(line);
  changed();
}

function remove(line) {
  const next = line.nextElementSibling ?? line.previousElementSibling;
  line.remove();
  changed();
  (next?.querySelector('textarea') ?? document.querySelector('[data-row=add-last]')).focus();
}

function act(name, line) {
  if (name === 'add') add(line);
  else if (name === 'add-last') add(null);
  else if (name === 'remove') remove(line);
  else swap(line, name === 'up' ? -1 : 1);
}

function nextLine(field) {
  const kind = field.name.split('.')[0];
  const next = field.closest('li').nextElementSibling;
  next?.querySelector(`[name^="${kind}."]`)?.focus();
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-row]');
  if (!button) return;
  act(button.dataset.row, button.closest('li'));
  if (button.dataset.row === 'up' || button.dataset.row === 'down') button.focus();
});

document.addEventListener('keydown', (event) => {
  const field = event.target.closest('ol.plan [name]');
  if (!field || event.isComposing) return;
  const line = field.closest('li');
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    swap(line, event.key === 'ArrowUp' ? -1 : 1);
    field.focus();
  } else if (event.key === 'Enter' && field.tagName !== 'SELECT') {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) add(line);
    else nextLine(field);
  }
});

/* Lines that had been added and not sent are added again before their texts come back. */
document.addEventListener('drafts', ({ detail }) => {
  const most = Math.max(0, ...detail.map((key) => Number(/\.n(\d+)$/.exec(key)?.[1] ?? 0)));
  while (lines() && document.querySelector('.planform template') && made < most) add(null);
});

document.addEventListener('input', (event) => event.target.closest('ol.plan') && changed());
window.addEventListener('beforeunload', (event) => dirty() && event.preventDefault());
