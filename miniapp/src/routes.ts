// Everybody who links to a page reads this; the table itself is JSON because the build's configuration reads it too.
import table from './routes.json';

/** Pages of the tab bar, which are the main package. */
export const tabs = table.tabs;

/** Pages in subpackages, by the name that the code uses. */
export const pages = table.pages;

/** Short addresses of the web build, by the same names (`/station?id=…`). */
export const shortAddress = table.short;
