/* Texts of popovers, cards and dialogs, Ukrainian. */
export default {
  close: 'Закрити', cancel: 'Скасувати',
};
