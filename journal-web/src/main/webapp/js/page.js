/* Script of pages without a grid: theme, lock, sign-out. */
import './theme.js';
import './lock.js';
import './leave.js';
import './busy.js';
import './waits.js';
import './sending.js';
import './upload.js';
import './offline.js';
import './register.js';
import './sift.js';
import './labels.js';

document.addEventListener('click', (event) => event.target.closest('[data-act=print]') && print());

/* The right page of a journal opens at today; an address that names a place is left alone. */
const today = document.querySelector('.topics .on') ?? document.querySelector('.topics .ahead');
if (today && !location.hash) today.scrollIntoView({ block: 'center' });
