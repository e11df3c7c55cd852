/*
 * A form with files says how much of them has gone, and can be stopped. Its answer writes what was said of the files, not
 * the form: what was chosen stays chosen after a refusal, a broken line or a stop.
 */
import { $, button, h } from './dom.js';
import { t } from './i18n.js';

const jquery = globalThis.jQuery;
const chosen = (form) => [...form.querySelectorAll('input[type=file]')].some((field) => field.files.length);

/** The form whose button is being sent, if it carries files. */
function formOf(data) {
  const source = data instanceof FormData && document.getElementById(data.get('jakarta.faces.source'));
  return source?.form && chosen(source.form) ? source.form : null;
}

function show(form, stop) {
  $('.upload', form)?.remove();
  const bar = h('progress', { max: 100, 'aria-label': t('uploadOf') });
  const text = h('span');
  hold(form, true);
  form.append(h('p', { class: 'upload' }, bar, text, button('btn', stop, t('uploadStop'))));
  return (share) => {
    bar.value = share;
    text.textContent = share < 100 ? t('uploadShare', share) : t('uploadRead');
  };
}

jquery?.ajaxPrefilter((options, given, request) => {
  const form = formOf(options.data);
  if (!form) return;
  let stopped = false;
  const tell = show(form, () => {
    stopped = true;
    request.abort();
  });
  tell(0);
  const make = options.xhr;
  options.xhr = () => {
    const xhr = make();
    xhr.upload.addEventListener('progress', ({ loaded, total }) => tell(Math.floor((loaded * 100) / total)));
    return xhr;
  };
  // a redirect goes on to another page: until then the line says that the server reads
  request.fail(() => end(form, stopped && t('uploadStopped')));
  request.done((answer) => answer.querySelector?.('redirect') || end(form, ''));
});

/** What was said of the files before is no answer to those on their way. */
function hold(form, on) {
  for (const part of form.parentElement.children) part.inert = on && part !== form;
}

function end(form, text) {
  hold(form, false);
  const line = $('.upload', form);
  const inside = line?.contains(document.activeElement);
  line?.replaceChildren(h('span', { role: 'status' }, text || ''));
  if (!text) line?.remove();
  if (inside) $('input[type=file]', form)?.focus();
}
