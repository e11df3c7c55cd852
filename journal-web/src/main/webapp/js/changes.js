/* What others wrote: a small question every ten seconds while the page is in view. */
import { get } from './api.js';

const PERIOD = 10_000;

/** page: sheet; hooks: delta({cells, columns, lessons}), online(), failed(error). */
export function watchChanges(sheet, hooks) {
  let timer;
  let asking = false;

  async function ask() {
    clearTimeout(timer);
    if (asking || document.hidden) return;
    asking = true;
    try {
      const delta = await get(`/journals/${sheet.journal.id}/changes?after=${sheet.seq}`, { background: true });
      sheet.seq = delta.seq;
      hooks.delta(delta);
      hooks.online();
    } catch (error) {
      hooks.failed(error);
    } finally {
      asking = false;
      timer = setTimeout(ask, PERIOD);
    }
  }

  document.addEventListener('visibilitychange', () => !document.hidden && ask());
  timer = setTimeout(ask, PERIOD);
  return ask;
}
