/* Texts of the grid, English. */
import words from './words.en.js';

const count = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;

export default {
  ...words,
  weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  weekdaysLong: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  kindShort: { CURRENT: 'cur', WORK: 'wrk', SKILL: 'skl', NOTEBOOK: 'nbk', FORMATIVE: 'frm', DIAGNOSTIC: 'dgn', LESSON: '–' },
  workShort: { CONTROL: 'ctl', INDEPENDENT: 'quiz', LABORATORY: 'lab', PRACTICAL: 'prc', DICTATION: 'dct', RETELLING: 'rtl', ESSAY: 'ess', PROJECT: 'prj' },
  kindNames: { CURRENT: 'current', WORK: 'work', SKILL: 'language skill', NOTEBOOK: 'notebook', FORMATIVE: 'formative', DIAGNOSTIC: 'diagnostic', LESSON: 'lesson without work' },
  workNames: { CONTROL: 'control work', INDEPENDENT: 'quiz', LABORATORY: 'laboratory', PRACTICAL: 'practical', DICTATION: 'dictation', RETELLING: 'retelling', ESSAY: 'essay', PROJECT: 'project' },
  lessonKinds: { LESSON: 'lesson', CONTROL: 'control work', LABORATORY: 'laboratory', PRACTICAL: 'practical' },
  pupil: 'Pupil',
  averageShort: 'avg', averageUnit: 'ƒ', averageTitle: 'Arithmetic mean of the marks of the semester',
  missedShort: 'mis.', missedUnit: 'les.', missedTitle: 'Lessons missed',
  sumCount: 'Marks', sumMean: 'Mean', sumMedian: 'Median', sumLevels: 'I · M · S · H',
  sumLevelsTitle: 'Initial, medium, sufficient, high level',
  levelsLabel: (a, b, c, d) => `initial ${a}, medium ${b}, sufficient ${c}, high ${d}`,
  fold: 'Fold the month', unfold: (month, n) => `Unfold ${month}, ${count(n, 'column')}`,
  lessonNo: (no) => `lesson ${no}`, openLesson: 'topic and homework',
  noTopic: 'no topic', noHomeworkYet: 'no homework', noRoll: 'roll call not confirmed',
  joinedOn: (date) => `from ${date}`, leftOn: (date) => `to ${date}`,

  emptyCell: 'empty', nothing: 'empty',
  stPending: 'waits for the network', stSending: 'saving',
  stConflict: (mine, theirs) => `conflict: yours ${mine}, on the server ${theirs}`,
  stRefused: (typed, why) => `${typed} not saved: ${why}`,
  stCorrected: (date, was) => `changed ${date}${was ? `, was ${was}` : ''}`,
  stComment: 'has a comment', stBy: (name) => `written by another person: ${name}`,
  stMadeUp: (date, mark) => `absent, made up ${date} for ${mark}`,
  stLate: 'late', stLateMinutes: (n) => `late, ${n} min`,
  stNotCounted: 'not counted in the mean',
  stFuture: 'the lesson has not taken place yet',
  stJoined: (date) => `in the class from ${date}`, stLeft: (date) => `in the class until ${date}`,

  noFraction: (typed) => `${typed},… is not possible: marks are whole, 1–12.`,
  noSuchMark: (typed) => `${typed} is not possible: marks are whole, 1–12.`,
  notAllowed: (typed, allowed) => `${typed} is not allowed here. Allowed: ${allowed.join(', ')}.`,
  noAttendanceHere: 'This column belongs to no lesson; attendance is marked in the column of the lesson.',
  foldedHere: 'The month is folded. Enter unfolds it.',
  readOnlyJournal: (name) => `This journal is kept by ${name}. You see it but cannot change it.`,
  notMember: 'On that day the pupil was not a member of the class or group.',
  lessonCancelled: 'The lesson is cancelled.', locked: 'The lesson is closed for changes.',

  allSaved: (time) => `All saved ${time}`, saving: 'Saving…',
  waitingForNet: (n) => `${count(n, 'record')} ${n === 1 ? 'waits' : 'wait'} for the network`,
  restSaved: (time) => `The rest was saved at ${time}. The page may be closed.`,
  notSaved: (n, why) => `${count(n, 'record')} could not be saved${why ? `: ${why}` : ''}`,
  conflicts: (n) => `${count(n, 'conflict')}: choose what to keep`,
};
