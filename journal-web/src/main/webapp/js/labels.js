/* On a phone a row of a wide table is a card: each value stands beside the name of its column, and nothing goes sideways. */
const TABLES = 'main .scrollx table.plain:not(.stack)';

function label(table) {
  const heads = table.tHead?.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
  if (!heads.length) return;
  const names = heads.flatMap((head) => Array(head.colSpan).fill(head.textContent.trim()));
  for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
    let at = 0;
    for (const cell of row.cells) {
      if (at) cell.dataset.label = names[at] ?? '';
      at += cell.colSpan;
    }
  }
  table.classList.add('cards');
}

const all = () => document.querySelectorAll(TABLES).forEach(label);
const main = document.querySelector('main');

if (main?.querySelector('.scrollx, form')) {
  all();
  new MutationObserver(all).observe(main, { childList: true, subtree: true });
}
