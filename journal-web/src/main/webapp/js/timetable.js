/*
 * A draft of the timetable: a card is taken by click, touch, Enter or by dragging, and put down at an hour. The server judges
 * every move and answers with the week as it stands; this script only fills in where a card was and where it goes.
 */
import './page.js';

const main = document.getElementById('main');
const WEEK = ['ArrowLeft', 'ArrowRight'];
const DAY = ['ArrowUp', 'ArrowDown'];
let held = null;
let after = null;

const part = (name) => main.querySelector(`[data-tt=${name}]`);
const field = (name) => main.querySelector(`input[id$=${name}]`);
const places = () => [...main.querySelectorAll('.ttput')];

function take(card) {
  leave();
  held = card;
  card.setAttribute('aria-pressed', 'true');
  places().forEach((place) => (place.hidden = place.closest('li').dataset.at === card.dataset.at));
  const placed = card.dataset.at !== '';
  part('name').textContent = card.querySelector('b').textContent;
  part('say').textContent = main.querySelector('.ttweek').dataset.textHeld;
  fill(card);
  for (const name of ['rename', 'out']) part(name).hidden = !placed;
  main.querySelector('.tthand').hidden = false;
}

function leave() {
  if (!held) return;
  held.setAttribute('aria-pressed', 'false');
  places().forEach((place) => (place.hidden = true));
  main.querySelector('.tthand').hidden = true;
  held.focus();
  held = null;
}

function send(left, taken) {
  const { journal } = held.dataset;
  field('journal').value = journal;
  field('left').value = left;
  field('taken').value = taken;
  after = { journal, at: taken.split(':').slice(0, 2).join(':'), week: main.querySelector('.ttweek') };
  held = null;
  main.querySelector('button[id$=change]').click();
}

const before = () => (held.dataset.at ? `${held.dataset.at}:${held.dataset.weeks}:${held.dataset.room}` : '');
const details = () => `${part('weeks').value}:${part('room').value.trim()}`;

function fill(card) {
  part('weeks').value = card.dataset.weeks;
  part('room').value = card.dataset.room;
}

function put(hour) {
  if (hour.dataset.at === held.dataset.at) return leave();
  send(before(), `${hour.dataset.at}:${details()}`);
}

/* A card is no <button>, because not every browser lets one be dragged: the keys of a button are ours to answer. */
function pressed(event) {
  if (!['Enter', ' '].includes(event.key) || !event.target.matches('.ttcard')) return false;
  event.preventDefault();
  event.target.click();
  return true;
}

/* While a card is in hand the arrows walk over the hours of the week. */
function walk(key) {
  const open = places().filter((place) => !place.hidden);
  const here = document.activeElement.closest('li[data-at]')?.dataset.at ?? '1:0';
  const [day, bell] = here.split(':').map(Number);
  const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  for (let d = day, b = bell, i = 0; i < 12; i++) {
    if (WEEK.includes(key)) d += step;
    else b += step;
    const next = open.find((place) => place.closest('li').dataset.at === `${d}:${Math.max(b, 1)}`);
    if (next) return next.focus();
  }
}

main.addEventListener('click', (event) => {
  const card = event.target.closest('.ttcard[draggable]');
  const act = event.target.closest('[data-tt]')?.dataset.tt;
  const place = event.target.closest('.ttput');
  if (place && held) put(place.closest('li'));
  else if (card) card === held ? leave() : take(card);
  else if (act === 'leave') leave();
  else if (act === 'out') send(before(), '');
  else if (act === 'rename') send(before(), `${held.dataset.at}:${details()}`);
});

main.addEventListener('keydown', (event) => {
  if (pressed(event) || !held) return;
  if (event.key === 'Escape') leave();
  else if ([...WEEK, ...DAY].includes(event.key) && !event.target.matches('input, select')) walk(event.key);
  else return;
  event.preventDefault();
});

main.addEventListener('dragstart', (event) => {
  const card = event.target.closest?.('.ttcard[draggable]');
  if (!card) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', card.textContent);
  leave();
  held = card;
  fill(card);
});

main.addEventListener('dragend', () => {
  over(null);
  leave();
});

/* The week keeps its shape while a card is dragged over it; only the place beneath is marked. */
function over(place) {
  main.querySelector('.over')?.classList.remove('over');
  place?.classList.add('over');
}

main.addEventListener('dragover', (event) => {
  const place = held && event.target.closest('li[data-at], .ttpool');
  over(place);
  if (place) event.preventDefault();
});

main.addEventListener('drop', (event) => {
  const hour = held && event.target.closest('li[data-at]');
  if (hour) put(hour);
  else if (held?.dataset.at && event.target.closest('.ttpool')) send(before(), '');
  event.preventDefault();
});

/* The answer paints the week anew: the focus goes on where the card came to stand. */
new MutationObserver(() => {
  if (!after || main.querySelector('.ttweek') === after.week) return;
  const cards = [...main.querySelectorAll(`.ttcard[data-journal="${after.journal}"]`)];
  const target = cards.find((card) => card.dataset.at === after.at) ?? cards[0];
  after = null;
  target?.focus();
}).observe(main, { childList: true, subtree: true });
