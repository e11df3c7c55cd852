/* Texts of popovers, cards and dialogs, English. */
const cells = (n) => `${n} cell${n === 1 ? '' : 's'}`;

export default {
  close: 'Close', cancel: 'No, thanks', undo: 'Undo', savedWord: 'Saved',
  undoNothing: 'Nothing to undo.', redoNothing: 'Nothing to redo.',
  points: 'Marks', signs: 'Signs', levels: ['initial', 'medium', 'sufficient', 'high'],
  present: 'present', absent: 'absent', late: 'late', withdraw: 'Withdraw the record',
  minutesLate: 'Minutes late', min: 'min',
  commentLabel: 'Comment for the pupil and parents', commentHint: 'Up to 500 characters',
  historyLabel: 'History of the cell', historyLater: 'The history shows when the network is back.',
  noWorkHere: 'No work has been set for this lesson: only attendance is marked here.',

  noteLabel: 'Why it was not saved', refusedNoReason: 'The server did not accept the record.',
  typedWas: (typed) => `You typed ${typed}.`, letGo: 'Leave as it was',
  reasonLabel: 'Reason of the change', saveWithReason: 'Save with the reason',
  madeUpLabel: 'Made up on', saveMadeUp: 'Save as made up', wasPresent: 'Was present: remove the absence',
  conflictWhy: 'This cell was changed in two places. Choose what to keep: both records are in the history.',
  conflictNote: (value) => `Until you choose, the family sees the last confirmed state: ${value}.`,
  mineHere: 'this device', onServer: 'on the server', wroteOther: (name) => `written by ${name}`,

  offerTitle: 'Set a work', typedValue: 'Mark',
  offerWhy: 'A mark belongs to a work. Choose the kind: the column appears at once and the value is kept.',
  lessonTitle: (day, date) => `Lesson · ${day} ${date}`, room: (room) => `room ${room}`, substitute: (name) => `substitute: ${name}`,
  topic: 'Topic', noTopicHint: 'What this lesson is about', planNo: (no) => `plan no. ${no}`, byPlan: (no) => `Plan no. ${no}:`, takeIt: 'Take',
  lessonKind: 'Kind of lesson', workTopic: 'Topic of the work', workTopicHint: 'Required for this kind of work',
  homework: 'Homework', homeworkHint: 'Paragraph, exercises, what to revise', withoutHomework: 'no homework',
  dueLabel: 'For which lesson', dueOn: (day, date) => `for ${day} ${date}`,
  lessonColumns: 'Columns of the lesson', otherWork: 'Other work…',
  lessonConflict: 'The lesson was changed elsewhere.', keepMine: 'Keep mine', keepTheirs: 'Take the server’s',
  noLessonHere: 'This column belongs to no lesson.',

  rollTitle: (lesson, day, date) => `Roll call · ${lesson}, ${day} ${date}`, rollList: 'Pupils',
  rollCount: (here, away, late) => `Present ${here} · absent ${away}${late ? ` · late ${late}` : ''}`,
  rollNothingYet: 'nothing is written until you confirm',
  rollConfirm: (here, away) => `Confirm: ${here} present, ${away} absent`,
  rollDone: 'Roll call confirmed.', rollNowhere: 'There is no lesson whose roll can be called now.',

  findPupil: 'Find a pupil', findHint: 'Surname, name or number', foundNobody: 'Nobody found',
  randomIs: (name) => `Random pupil: ${name}`, randomNobody: 'Nobody to choose: all are absent.',

  pasteTitle: 'Paste', fillTitle: (value) => `Fill the empty: ${value}`, nothingToFill: 'There is no value to fill with.',
  previewCount: (n) => (n ? `${cells(n)} will be written.` : 'Nothing to write: all stands already or does not fit.'),
  previewSkipped: (n) => `${cells(n)} left out:`,
  skipReadOnly: (name) => `${name}: the cell cannot be written`, skipNoWork: 'no work has been set for the lesson',
  skipValue: (name, text) => `${name}: “${text}” is not an allowed value`,
  writeCells: (n) => `Write ${n}`, wroteCells: (n) => `${cells(n)} written.`,

  lockTitle: 'The page is locked', sessionEnded: 'The session has ended', lockWhy: 'All you typed is still here and will be saved after signing in.',
  lockPassword: (login) => `Password (${login})`, unlock: 'Continue', wrongPassword: 'The password did not fit.',
  lockOffline: 'No network. Try again when it is back.',

  keysTitle: 'Keys of the journal',
  keys: [
    ['0–9, н, з', 'replace the value (Y and P on a Latin layout)'], ['Enter / Shift+Enter', 'commit, down / up'],
    ['Tab / Shift+Tab', 'right / left'], ['← ↑ → ↓', 'move; in a card: the caret'],
    ['Ctrl+← / Ctrl+→', 'next column with records'], ['Home / End', 'first / last column'],
    ['Ctrl+Home', 'today’s column'], ['F2', 'card of the cell'],
    ['Esc', 'leave as it was'], ['Space', 'absent yes / no'],
    ['.', 'repeat the last value'], [';', 'comment'],
    ['о / м', 'н/о and √ where allowed (J and V)'], ['Delete', 'withdraw the record, history stays'],
    ['Shift+arrows', 'select'], ['Ctrl+D', 'fill the selection from its top'],
    ['Ctrl+Shift+D', 'fill the empty… (with preview)'], ['Ctrl+C / Ctrl+V', 'copy / paste from a spreadsheet (with preview)'],
    ['Ctrl+Z / Ctrl+Y', 'undo / redo'], ['/', 'find a pupil'],
    ['R', 'roll call'], ['L', 'topic and homework'],
    ['Ctrl+.', 'random pupil'], ['F6', 'next region of the page'],
  ],
};
