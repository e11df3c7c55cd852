/* What a value of the catalogue means: number, level, absence; what a typed key stands for. */

export const LEVELS = ['П', 'С', 'Д', 'В'];

/** The points of a value, or 0 if it is no number. */
export const points = (value) => (/^([1-9]|1[0-2])$/.test(value) ? Number(value) : 0);

/** 1–4 for points and for level letters, 0 for everything else. */
export function level(value) {
  const number = points(value);
  return number ? Math.ceil(number / 3) : LEVELS.indexOf(value) + 1;
}

/* Letters by place of the key, so that both keyboard layouts write the same. */
const KEYS = {
  KeyQ: 'й',
  KeyW: 'ц',
  KeyE: 'у',
  KeyR: 'к',
  KeyT: 'е',
  KeyY: 'н',
  KeyU: 'г',
  KeyI: 'ш',
  KeyO: 'щ',
  KeyP: 'з',
  BracketLeft: 'х',
  BracketRight: 'ї',
  KeyA: 'ф',
  KeyS: 'і',
  KeyD: 'в',
  KeyF: 'а',
  KeyG: 'п',
  KeyH: 'р',
  KeyJ: 'о',
  KeyK: 'л',
  KeyL: 'д',
  Quote: 'є',
  KeyZ: 'я',
  KeyX: 'ч',
  KeyC: 'с',
  KeyV: 'м',
  KeyB: 'и',
  KeyN: 'т',
  KeyM: 'ь',
  Comma: 'б',
  Period: 'ю',
};

/** The Ukrainian lower-case letter of a key press, or ''. */
export function letterOf(event) {
  const key = event.key.toLowerCase();
  if (key.length === 1 && /[а-яєіїґ]/.test(key)) return key;
  return /^[a-z'[\]]$/.test(key) ? (KEYS[event.code] ?? '') : '';
}

/** A value as spreadsheets write it → a value of the catalogue; '' for an empty cell, null for nonsense. */
export function fromSpreadsheet(text, allowed) {
  const raw = text.trim();
  if (raw === '' || raw === '–' || raw === '-') return '';
  const whole = raw.replace(/^(\d+)[.,]0+$/, '$1');
  if (allowed.includes(whole)) return whole;
  const lower = raw
    .toLowerCase()
    .replace(/^[nh]$/, 'н')
    .replace(/^z$/, 'з');
  if (['н', 'з'].includes(lower)) return lower;
  return allowed.find((value) => value.toLowerCase().replace('.', '') === lower.replace('.', '')) ?? null;
}

/** What a cell shows of a fact of attendance. */
export const sign = (fact) => ({ absent: 'н', late: 'з' })[fact] ?? '';
