/* Texts of the grid, Ukrainian. */
import { one } from './plural.js';
import words from './words.uk.js';

const records = (n) => `${n} ${one(n, ['запис', 'записи', 'записів'])}`;

export default {
  ...words,
  weekdays: ['нд', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  weekdaysLong: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота'],
  months: ['Січень', 'Лютий', 'Березень', 'Квітень', 'Травень', 'Червень', 'Липень', 'Серпень', 'Вересень', 'Жовтень', 'Листопад', 'Грудень'],
  kindShort: { CURRENT: 'пот', WORK: 'роб', SKILL: 'вмін', NOTEBOOK: 'зош', FORMATIVE: 'фор', DIAGNOSTIC: 'діаг', LESSON: '–' },
  workShort: { CONTROL: 'к/р', INDEPENDENT: 'с/р', LABORATORY: 'л/р', PRACTICAL: 'п/р', DICTATION: 'дик', RETELLING: 'пер', ESSAY: 'твір', PROJECT: 'про' },
  kindNames: { CURRENT: 'поточна', WORK: 'робота', SKILL: 'вид мовленнєвої діяльності', NOTEBOOK: 'зошит', FORMATIVE: 'формувальна', DIAGNOSTIC: 'діагностувальна', LESSON: 'урок без роботи' },
  workNames: { CONTROL: 'контрольна', INDEPENDENT: 'самостійна', LABORATORY: 'лабораторна', PRACTICAL: 'практична', DICTATION: 'диктант', RETELLING: 'переказ', ESSAY: 'твір', PROJECT: 'проєкт' },
  lessonKinds: { LESSON: 'урок', CONTROL: 'контрольна', LABORATORY: 'лабораторна', PRACTICAL: 'практична' },
  pupil: 'Учень / учениця',
  averageShort: 'сер.', averageUnit: 'ƒ', averageTitle: 'Середнє арифметичне оцінок семестру',
  missedShort: 'пр.', missedUnit: 'ур.', missedTitle: 'Пропущено уроків',
  sumCount: 'Оцінок', sumMean: 'Середнє', sumMedian: 'Медіана', sumLevels: 'П · С · Д · В',
  sumLevelsTitle: 'Початковий, середній, достатній, високий рівень',
  levelsLabel: (a, b, c, d) => `початковий ${a}, середній ${b}, достатній ${c}, високий ${d}`,
  fold: 'Згорнути місяць', unfold: (month, n) => `Розгорнути: ${month.toLowerCase()}, ${n} ${one(n, ['стовпець', 'стовпці', 'стовпців'])}`,
  lessonNo: (no) => `${no}-й урок`, openLesson: 'тема й завдання',
  noTopic: 'немає теми', noHomeworkYet: 'немає домашнього завдання', noRoll: 'перекличку не підтверджено',
  joinedOn: (date) => `з ${date}`, leftOn: (date) => `до ${date}`,

  emptyCell: 'порожньо', nothing: 'порожньо',
  stPending: 'чекає мережі', stSending: 'зберігаємо',
  stConflict: (mine, theirs) => `розбіжність: ваше ${mine}, на сервері ${theirs}`,
  stRefused: (typed, why) => `не збережено ${typed}: ${why}`,
  stCorrected: (date, was) => `змінено ${date}${was ? `, було ${was}` : ''}`,
  stComment: 'є коментар', stBy: (name) => `внесла інша особа: ${name}`,
  stMadeUp: (date, mark) => `відсутність, відпрацьовано ${date} на ${mark}`,
  stLate: 'запізнення', stLateMinutes: (n) => `запізнення, ${n} хв`,
  stNotCounted: 'не враховується в середньому',
  stFuture: 'урок ще не відбувся',
  stJoined: (date) => `у класі з ${date}`, stLeft: (date) => `у класі до ${date}`,

  noFraction: (typed) => `${typed},… не можна: бали цілі, 1–12.`,
  noSuchMark: (typed) => `${typed} не можна: бали цілі, 1–12.`,
  notAllowed: (typed, allowed) => `${typed} тут не можна. Дозволено: ${allowed.join(', ')}.`,
  noAttendanceHere: 'Цей стовпець не належить уроку — відвідування позначають у стовпці уроку.',
  foldedHere: 'Місяць згорнуто. Enter розгорне його.',
  readOnlyJournal: (name) => `Цей журнал веде ${name}. Ви бачите його, але не змінюєте.`,
  notMember: 'У цей день учень чи учениця не належали до класу або групи.',
  lessonCancelled: 'Урок скасовано.', locked: 'Урок закрито для змін.',

  allSaved: (time) => `Усе збережено ${time}`, saving: 'Зберігаємо…',
  waitingForNet: (n) => `${records(n)} ${n % 10 === 1 && n % 100 !== 11 ? 'чекає' : 'чекають'} мережі`,
  restSaved: (time) => `Решту збережено о ${time}. Сторінку можна закрити.`,
  notSaved: (n, why) => `Не вдалося зберегти ${records(n)}${why ? `: ${why}` : ''}`,
  conflicts: (n) => `${n} ${one(n, ['розбіжність', 'розбіжності', 'розбіжностей'])}: оберіть, що лишити`,
};
