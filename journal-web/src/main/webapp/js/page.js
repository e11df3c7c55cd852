/* Script of pages without a grid: theme, density, lock. */
import './theme.js';
import './lock.js';
import './leave.js';
