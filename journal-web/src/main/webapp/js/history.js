/* Who wrote what in a cell, newest first; asked only when the card is open. */
import { get } from './api.js';
import { h } from './dom.js';
import { moment, t } from './i18n.js';

export function historyList(page, column, pupil) {
  const list = h('ul', { class: 'hist', 'aria-label': t('historyLabel') });
  if (column.id.startsWith('cmd:')) return list;
  get(`/journals/${page.sheet.journal.id}/cells/${column.id}/${pupil.id}/history`)
    .then((items) => list.replaceChildren(...items.map((item) => line(item, page.sheet.today))))
    .catch(() => list.replaceChildren(h('li', {}, h('span', {}), h('span', { class: 'mut' }, t('historyLater')))));
  return list;
}

function line(item, today) {
  const change = item.old
    ? [h('s', {}, item.old), ' → ', h('b', {}, item.new || t('nothing'))]
    : [h('b', {}, item.new || t('nothing'))];
  const why = [item.reason, item.comment].filter(Boolean).map((text) => ` «${text}»`);
  return h('li', {}, h('time', {}, moment(item.at, today)), h('span', {}, change, `, ${item.by}`, why));
}
