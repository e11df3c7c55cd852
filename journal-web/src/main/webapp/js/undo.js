/* Steps back and forward across cells. A step back is a new command: history on the server only grows. */

export class Undo {
  constructor(replay) {
    Object.assign(this, { replay, done: [], undone: [] });
  }

  push(step) {
    this.done.push(step);
    this.undone = [];
  }

  /** The step taken back, or undefined. */
  back() {
    const step = this.done.pop();
    if (!step) return undefined;
    this.undone.push(step);
    step.overtaken = this.replay(step, 'before');
    return step;
  }

  /** Takes the last step back as if it had never been: there is nothing to do again. */
  unmake(step) {
    if (this.done.at(-1) !== step) return;
    this.done.pop();
    this.replay(step, 'before');
  }

  forward() {
    const step = this.undone.pop();
    if (!step) return undefined;
    this.done.push(step);
    step.overtaken = this.replay(step, 'after');
    return step;
  }

  renameColumn(from, to) {
    for (const step of [...this.done, ...this.undone]) {
      step.forEach((change) => (change.column = change.column === from ? to : change.column));
    }
  }
}
