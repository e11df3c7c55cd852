/* One choice of a few as one stop of Tab; arrows choose, as in a group of radio buttons. */
import { $$, h } from './dom.js';

/** choices: [[value, text]]; options: label, value, disabled, choose(value). choose may draw the group anew. */
export function radios(choices, { label, value, disabled = false, choose }) {
  const chosen = choices.some(([each]) => each === value) ? value : choices[0][0];
  const buttons = choices.map(([each, text]) =>
    h(
      'button',
      {
        type: 'button',
        role: 'radio',
        disabled,
        'aria-checked': String(each === value),
        tabindex: each === chosen ? 0 : -1,
        data: { at: `radio-${each}` },
        on: { click: () => choose(each) },
      },
      text,
    ),
  );
  const group = h('span', { class: 'seg wrap', role: 'radiogroup', 'aria-label': label }, buttons);
  group.addEventListener('keydown', (event) => arrow(event, group));
  return group;
}

function arrow(event, group) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = $$('[role=radio]', group);
  const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
  next.focus();
  next.click();
}
