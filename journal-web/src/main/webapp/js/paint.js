/* The one place that draws a cell, at first and after every change. Glyph and place first, colour second. */
import { h } from './dom.js';
import { glyph } from './icons.js';
import { dayMonth, fullDate, t } from './i18n.js';
import { level, sign } from './values.js';

const STATE_CLASS = { pending: 'pend', sending: 'pend', refused: 'refd', conflict: 'conf' };
const ATTENDANCE_CLASS = { н: 'n', 'п/п': 'pp', хв: 'hv', з: 'late' };

/** view: see Sheet.view; base: the class of the column; draft: text being typed, not yet a value. */
export function paintCell(td, view, base, context, draft) {
  const keep = td.classList.contains('sel') ? ' sel' : '';
  const range = td.classList.contains('rng') ? ' rng' : '';
  const text = draft ?? cellText(view);
  td.className = `${base} ${stateClasses(view, draft)}`.replace(/\s+/g, ' ').trim() + keep + range;
  const parts = text === '' ? [] : [mark(view, text, draft)];
  parts.push(...glyphs(view, draft));
  td.replaceChildren(...parts);
  describe(td, view, text, context);
}

/** What is written in the cell: mark, absence, or both as н/6. */
export function cellText(view) {
  if (view.value && (view.madeUpOn || view.fact === 'absent')) return `${view.shown || 'н'}/${view.value}`;
  return view.value || view.shown;
}

function mark(view, text, draft) {
  const low = level(view.value) === 1 && text === view.value && draft === undefined;
  return h('span', { class: low ? 'mk low' : 'mk' }, text);
}

function stateClasses(view, draft) {
  const names = [];
  if (view.outside) names.push('out');
  if (draft !== undefined) return [...names, 'draft'].join(' ');
  if (view.shown && (!view.value || view.fact === 'absent')) names.push(ATTENDANCE_CLASS[view.shown] ?? 'n');
  if (!view.shown && view.madeUpOn) names.push('n');
  if (view.corrected) names.push('fixd');
  if (!view.counted && view.value) names.push('unc');
  if (STATE_CLASS[view.state]) names.push(STATE_CLASS[view.state]);
  return names.join(' ');
}

function glyphs(view, draft) {
  const found = [];
  const record = draft === undefined && topGlyph(view);
  if (record) found.push(glyph(record, 'tr'));
  if (view.fact === 'late' && view.value) found.push(glyph('late', 'tl'));
  if (view.comment) found.push(glyph('comment', 'bl'));
  if (view.by) found.push(glyph('other', 'br'));
  return found;
}

/** One glyph per place: the state that asks for a decision wins. */
function topGlyph(view) {
  if (view.state !== 'saved') return view.state;
  if (view.warnings.length) return 'warning';
  if (view.familyFrom) return 'unseen';
  return view.corrected ? 'corrected' : '';
}

function describe(td, view, text, context) {
  const said = words(view, context);
  if (said.length) {
    td.setAttribute('aria-label', [text || t('emptyCell'), ...said].join(', '));
    td.title = said.join('; ');
  } else {
    td.removeAttribute('aria-label');
    td.removeAttribute('title');
  }
  if (context.writable) td.removeAttribute('aria-readonly');
  else td.setAttribute('aria-readonly', 'true');
}

function words(view, { pupil }) {
  return [
    view.outside && outsideWords(pupil),
    view.future && t('stFuture'),
    view.state === 'pending' && t('stPending'),
    view.state === 'sending' && t('stSending'),
    view.state === 'conflict' && t('stConflict', cellText(view) || t('emptyCell'), serverText(view.entry)),
    view.state === 'refused' && t('stRefused', typedText(view.entry), view.entry.findings?.[0]?.message ?? ''),
    view.fact === 'late' && (view.minutes ? t('stLateMinutes', view.minutes) : t('stLate')),
    view.madeUpOn && t('stMadeUp', dayMonth(view.madeUpOn), view.value),
    view.corrected && t('stCorrected', view.changed ? dayMonth(view.changed) : '', view.was ?? ''),
    view.familyFrom && t('stFamilyFrom', view.familyFrom),
    view.comment && t('stComment'),
    view.by && t('stBy', view.by),
    !view.counted && view.value && t('stNotCounted'),
    ...view.warnings.map((finding) => finding.message),
  ].filter(Boolean);
}

function outsideWords(pupil) {
  return pupil.to ? t('stLeft', fullDate(pupil.to)) : t('stJoined', fullDate(pupil.from));
}

/** What a refused or conflicting command wanted to write. */
export function typedText(entry) {
  const { type, value } = entry.body;
  if (type === 'putMark') return value;
  return sign({ putAbsence: 'absent', putLate: 'late' }[type]) || t('nothing');
}

export function serverText(entry) {
  const cell = entry.server ?? {};
  if (entry.body.type.endsWith('Mark')) return cell.value || t('nothing');
  return cell.attendance?.shown || sign(cell.attendance?.fact) || t('nothing');
}
