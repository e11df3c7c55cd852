/* The keyboard map of the grid. Letters of commands work by key position on any layout. */

/** page: grid, typing, actions. Returns the keydown listener. */
export function gridKeys(page) {
  const map = { ...moves(page), ...deeds(page) };
  const control = controls(page);
  const signs = signKeys(page);
  return (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const held = event.ctrlKey || event.metaKey;
    const typed = page.typing.key(event);
    const action =
      typed || event.altKey ? undefined : held ? found(control, event) : (found(map, event) ?? signs[signOf(event)]);
    if (!typed && !action) return;
    event.preventDefault();
    if (!action) return;
    if (event.key === 'Tab' && !held && !page.typing.take()) return;
    if (!keepsDraft(event)) page.typing.commit();
    action(event);
  };
}

const found = (map, event) => map[event.key] ?? map[event.code];

/* These decide themselves what becomes of a value being typed. */
const keepsDraft = (event) => ['Escape', 'Delete', 'Backspace', 'Enter'].includes(event.key);

function moves({ grid }) {
  const by = (rows, slots) => (event) => grid.by(rows, slots, event.shiftKey);
  return {
    ArrowDown: by(1, 0),
    ArrowUp: by(-1, 0),
    ArrowRight: by(0, 1),
    ArrowLeft: by(0, -1),
    PageDown: by(10, 0),
    PageUp: by(-10, 0),
    Tab: (event) => grid.tab(event.shiftKey ? -1 : 1),
    Home: () => grid.go(grid.row, 0),
    End: () => grid.go(grid.row, grid.frame.slots.length - 1),
  };
}

function deeds({ typing, actions }) {
  return {
    Enter: (event) => actions.enter(event.shiftKey ? -1 : 1),
    F2: () => actions.card(),
    Delete: () => typing.withdraw(),
    Backspace: () => typing.revert() || typing.withdraw(),
    Escape: () => typing.revert() || actions.escape(),
    KeyR: (event) => (event.shiftKey ? actions.plan() : actions.roll()),
    KeyL: () => actions.lesson(),
  };
}

function controls({ grid, actions }) {
  return {
    ArrowRight: () => grid.toFilled(1),
    ArrowLeft: () => grid.toFilled(-1),
    Home: () => grid.go(grid.row, grid.todaySlot),
    KeyZ: (event) => (event.shiftKey ? actions.redo() : actions.undo()),
    KeyY: () => actions.redo(),
    KeyD: (event) => (event.shiftKey ? actions.fillEmpty() : actions.fillDown()),
    Period: () => actions.random(),
  };
}

function signKeys({ actions, typing }) {
  return {
    ':': () => typing.sign('к'),
    ';': () => actions.comment(),
    '.': () => actions.repeat(),
    '/': () => actions.find(),
    '?': () => actions.keys(),
  };
}

/* On the Ukrainian layout «;», «:» and «/» stand elsewhere: the sign counts, then the place. */
function signOf(event) {
  if (event.code === 'Semicolon' && event.key.toLowerCase() === 'ж') return event.shiftKey ? ':' : ';';
  return event.key;
}
