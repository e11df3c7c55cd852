/*
 * Brings the worker that shows the last sheet, «Сьогодні» and the diary without network, and says so on a page that comes from
 * there. On a shared computer nothing is kept.
 */
import { $, button, h, meta } from './dom.js';
import { t } from './i18n.js';

const keptAt = Number(meta('kept-at'));
const worker = navigator.serviceWorker;

if (keptAt) tell(new Date(keptAt));
else if (worker && meta('person-id')) bring().catch((error) => console.warn('offline', error));

function tell(at) {
  const two = (number) => String(number).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const day = at.toDateString() === new Date().toDateString() ? '' : `, ${two(at.getDate())}.${two(at.getMonth() + 1)}`;
  const words = h('span', {}, t($('#jgrid') ? 'keptSheet' : 'keptPage', time + day));
  const line = h('p', { class: 'keptnote', role: 'status' }, words);
  line.append(button('btn x', () => location.reload(), t('keptRenew')));
  addEventListener('online', () => (words.textContent = t('keptThen', time + day)));
  $('#main').prepend(line);
}

async function bring() {
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  if (meta('shared-device') === 'true') {
    worker.controller?.postMessage({ keep: false });
    return;
  }
  const first = !worker.controller;
  await worker.register('/sw.js');
  if (!first) return;
  const assets = performance.getEntriesByType('resource').map((entry) => entry.name);
  const { active } = await worker.ready;
  active.postMessage({ keep: location.href.split('#')[0], assets: assets.filter((name) => /\/(js|css)\//.test(name)) });
}
