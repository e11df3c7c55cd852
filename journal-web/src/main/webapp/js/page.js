/* Script of pages without a grid: theme, density, lock. */
import './theme.js';
import './lock.js';

/* The right page of a journal opens at today; an address that names a place is left alone. */
const today = document.querySelector('.topics .on') ?? document.querySelector('.topics .ahead');
if (today && !location.hash) today.scrollIntoView({ block: 'center' });
