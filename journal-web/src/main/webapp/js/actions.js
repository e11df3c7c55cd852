/* What keys and buttons do on the page of the journal. */

export function actionsOf(page) {
  return {
    moved() {},
    enter(step) {
      page.typing.commit();
      page.grid.by(step, 0);
    },
    card() {},
    escape() {},
    undo: () => page.undo.back(),
    redo: () => page.undo.forward(),
    refused() {},
    sessionEnded() {},
    repeat: () => page.typing.repeat(),
    comment() {}, find() {}, keys() {}, fillDown() {}, fillEmpty() {}, random() {}, roll() {}, lesson() {},
  };
}
