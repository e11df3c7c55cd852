/* Two values of one cell: both are shown, one press decides. */
import { h } from './dom.js';
import { columnName } from './heads.js';
import { t } from './i18n.js';
import { openPopover } from './popover.js';
import { serverText, typedText } from './paint.js';

export function openConflict(page, entry) {
  const { grid, outbox, sender } = page;
  const { column, pupil } = grid;
  const choose = (mine) => () => {
    pop.close();
    if (mine) keepMine(page, entry);
    else outbox.drop(entry);
    sender.kick();
    page.status.show();
  };
  const author = entry.server?.by ? t('wroteOther', entry.server.by) : t('onServer');
  const pop = openPopover(
    grid.td,
    {
      title: pupil.name,
      sub: columnName(column),
      body: [
        h('p', { class: 'sec' }, t('conflictWhy')),
        h(
          'div',
          { class: 'twin' },
          choice(typedText(entry), t('mineHere'), choose(true), true),
          choice(serverText(entry), author, choose(false)),
        ),
        h('p', { class: 'xs mut' }, t('conflictNote', serverText(entry))),
      ],
    },
    { back: () => grid.focus(), lift: true },
  );
}

function choice(value, where, click, first) {
  return h(
    'button',
    { class: 'btn', type: 'button', data: first ? { first: '' } : {}, on: { click } },
    h('b', {}, value),
    h('span', { class: 'sm mut' }, where),
  );
}

/** The same command once more, on top of the server's revision. */
export function keepMine(page, entry) {
  const { sheet, outbox } = page;
  const { revision, ...body } = entry.body;
  const [kind, of, pupil] = entry.target.split('|');
  const known =
    kind === 'm'
      ? sheet.cell(of, pupil).revision
      : kind === 'a'
        ? sheet.attendance(of, pupil).revision
        : sheet.lessons.get(of).revision;
  outbox.put(entry.target, body, known ?? revision);
}

/** Texts of a lesson that the server holds and that differ from those typed here. */
export function serverTexts({ server = {}, body }) {
  const other = ['topic', 'homework', 'workTopic']
    .filter((name) => (server[name] ?? '') !== (body[name] ?? ''))
    .map((name) => `${t(name)} «${server[name] || '–'}»`);
  return other.length ? `${t('onServer')}: ${other.join(', ')}` : '';
}
