/* After the answer to a form the keyboard stands where it was, and what became of it is told where the eye is. */
import { sayAt } from './drafts.js';
import { $, $$ } from './dom.js';

const FIELDS = 'input:not([type=hidden]), select, textarea';
const fit = (element) => Boolean(element?.checkVisibility?.()) && !element.disabled;

/** pressed: ids of a button and its form; the part of the page they stood in has been written anew. */
export function handBack({ button, form }) {
  const wrong = form && $$('[aria-invalid=true]', document.getElementById(form)).find(fit);
  if (wrong) {
    // it says itself what is wrong with it
    wrong.focus();
    return;
  }
  const here = placeOf(button, document.getElementById(form));
  if (document.activeElement === document.body) (here ?? $('#main')).focus({ preventScroll: true });
  const said = $$('main :is([role=alert], [role=status]):not(.draftnote, .ui-autocomplete-status)').find((part) => part.innerText.trim() && fit(part));
  // it has been read out already
  if (said && here && isOutOfSight(said)) sayAt(here, said.innerText.trim()).removeAttribute('role');
}

/** The button itself; where it has given way to a form, the first field of that. */
function placeOf(button, form) {
  const same = document.getElementById(button);
  if (fit(same)) return same;
  return form ? ($$(FIELDS, form).find(fit) ?? $$('button', form).find(fit)) : undefined;
}

function isOutOfSight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom <= 0 || top >= innerHeight;
}
