/* A quick filter over folded groups: rows whose words begin with what is typed stay, their groups open. */
const plain = (text) => text.toLocaleLowerCase('uk').replace(/['’ʼ`]/g, '’');

function sift(box, place, none) {
  const wanted = plain(box.value).split(/\s+/).filter(Boolean);
  let left = 0;
  for (const group of place.querySelectorAll('details')) {
    let some = 0;
    for (const row of group.querySelectorAll('[data-words]')) {
      const words = plain(row.dataset.words).split(/[\s·,]+/);
      row.hidden = !wanted.every((start) => words.some((word) => word.startsWith(start)));
      some += row.hidden ? 0 : 1;
    }
    group.hidden = some === 0;
    group.dataset.was ??= group.open ? 'open' : '';
    group.open = wanted.length ? some > 0 : group.dataset.was === 'open';
    left += some;
  }
  none.hidden = left > 0;
}

const box = document.querySelector('[data-sift]');
if (box) {
  const place = document.querySelector(box.dataset.sift);
  box.addEventListener('input', () => sift(box, place, document.getElementById(`${place.id}-none`)));
  if (box.value) box.dispatchEvent(new Event('input'));
}
