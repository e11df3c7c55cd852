/* The page of a day: Shift+R takes the first lesson that waits as planned, R opens its roll. */
import './page.js';

const PLACES = { true: '[data-plan]', false: 'a[href$="+roll"]' };

document.addEventListener('keydown', (event) => {
  if (event.code !== 'KeyR' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest('input, textarea, select, dialog, [popover]')) return;
  const link = document.querySelector(PLACES[event.shiftKey]);
  if (!link) return;
  event.preventDefault();
  link.click();
});
