/* A quick filter over lines that are fields of a form: those of other people are hidden, what is ticked stays ticked. */
import { $$ } from './dom.js';

const plain = (text) => text.toLocaleLowerCase('uk').replace(/['’ʼ`]/g, '’');

function sift(box) {
  const wanted = plain(box.value).split(/\s+/).filter(Boolean);
  for (const row of $$(`${box.dataset.sift} .reg tbody tr`)) {
    const words = plain(row.textContent);
    row.hidden = !wanted.every((part) => words.includes(part));
  }
}

document.addEventListener('input', ({ target }) => target.dataset?.sift && sift(target));
document.addEventListener('keydown', (event) => {
  // the box stands in a form that gives out codes: Enter is for looking, not for sending
  if (event.key === 'Enter' && event.target.dataset?.sift) event.preventDefault();
});
