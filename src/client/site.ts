/** One script for all pages: small, kept by the browser, idle where a page has nothing for it. Heavier parts wait. */
import './arrival.ts';
import './comfort-button.ts';
import './contents-list.ts';
import './copy-buttons.ts';
import './filter-list.ts';
import './measure-handle.ts';
import './missing-page.ts';
import './note-chips.ts';
import './parts.ts';
import './place-bar.ts';
import './selection.ts';
import './shortcuts.ts';
import './speak-buttons.ts';
import './terms.ts';
import './valid-until.ts';
