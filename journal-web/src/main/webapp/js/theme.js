/* Theme and density of this browser. Wires every [data-act=theme] and [data-act=density] of the page. */

const THEMES = ['system', 'light', 'dark'];
const DENSITIES = ['normal', 'roomy', 'compact'];
const root = document.documentElement;

function read(key, allowed) {
  try {
    const value = localStorage.getItem(`journal.${key}`);
    return allowed.includes(value) ? value : allowed[0];
  } catch {
    return allowed[0];
  }
}

function apply(key, value, allowed) {
  if (value === allowed[0]) delete root.dataset[key];
  else root.dataset[key] = value;
  try {
    localStorage.setItem(`journal.${key}`, value);
  } catch {
    /* A browser that keeps nothing still shows the choice until the page is left. */
  }
}

const next = (key, allowed) => apply(key, allowed[(allowed.indexOf(read(key, allowed)) + 1) % allowed.length], allowed);

export const setTheme = (value) => apply('theme', value, THEMES);
export const setDensity = (value) => apply('density', value, DENSITIES);

/** What the server printed on <html> stands until the person chooses in this browser. */
function start() {
  if (read('theme', ['', ...THEMES])) setTheme(read('theme', THEMES));
  if (read('density', ['', ...DENSITIES])) setDensity(read('density', DENSITIES));
  document.addEventListener('click', (event) => {
    const act = event.target.closest('[data-act]')?.dataset;
    if (act?.act === 'theme') act.value ? setTheme(act.value) : next('theme', THEMES);
    if (act?.act === 'density') act.value ? setDensity(act.value) : next('density', DENSITIES);
  });
}

start();
