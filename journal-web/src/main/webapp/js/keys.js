/* The keyboard map of the grid. Letters of commands work by key position on any layout. */

/** page: grid, typing, actions. Returns the keydown listener. */
export function gridKeys(page) {
  const { grid, typing, actions } = page;
  const plain = {
    ArrowDown: (e) => move(1, 0, e), ArrowUp: (e) => move(-1, 0, e),
    ArrowRight: (e) => move(0, 1, e), ArrowLeft: (e) => move(0, -1, e),
    Enter: (e) => actions.enter(e.shiftKey ? -1 : 1),
    Tab: (e) => { typing.commit(); grid.tab(e.shiftKey ? -1 : 1); },
    Home: () => go(grid.row, 0), End: () => go(grid.row, Infinity),
    PageDown: () => go(grid.row + 10, grid.slot), PageUp: () => go(grid.row - 10, grid.slot),
    F2: () => actions.card(), Delete: () => typing.withdraw(), Backspace: () => typing.withdraw(),
    Escape: () => typing.revert() || actions.escape(),
  };
  const control = {
    ArrowRight: () => { typing.commit(); grid.toFilled(1); }, ArrowLeft: () => { typing.commit(); grid.toFilled(-1); },
    Home: () => go(grid.row, grid.todaySlot),
    KeyZ: (e) => (e.shiftKey ? actions.redo() : actions.undo()), KeyY: () => actions.redo(),
    KeyD: (e) => (e.shiftKey ? actions.fillEmpty() : actions.fillDown()),
    Period: () => actions.random(),
  };
  const letters = { KeyR: () => actions.roll(), KeyL: () => actions.lesson() };
  const signs = { ';': () => actions.comment(), '.': () => actions.repeat(), '/': () => actions.find(), '?': () => actions.keys() };

  function go(row, slot) {
    typing.commit();
    grid.go(row, slot === Infinity ? grid.frame.slots.length - 1 : slot);
  }

  function move(rows, slots, event) {
    typing.commit();
    grid.by(rows, slots, event.shiftKey);
  }

  function actionOf(event) {
    if (event.altKey) return undefined;
    if (event.ctrlKey || event.metaKey) return control[event.key] ?? control[event.code];
    return plain[event.key] ?? signs[signOf(event)] ?? letters[event.code];
  }

  return (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (typing.key(event)) {
      event.preventDefault();
      return;
    }
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    if (!event.ctrlKey && !plain[event.key]) typing.commit();
    action(event);
  };
}

/* On the Ukrainian layout «;» and «.» stand elsewhere and «/» is a shifted key: the sign counts, then the place. */
function signOf(event) {
  if ([';', '.', '/', '?'].includes(event.key)) return event.key;
  if (event.code === 'Semicolon' && !event.shiftKey && event.key.toLowerCase() === 'ж') return ';';
  if (event.code === 'Backslash' && event.shiftKey && event.key === '/') return '/';
  return '';
}
