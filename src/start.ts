import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/controls.css';
import './ui/styles/page.css';
import './ui/styles/grid.css';
import './ui/styles/detail.css';
import './ui/styles/export.css';
import './ui/styles/pages.css';
import './ui/styles/review.css';
import './ui/styles/history.css';
import './ui/styles/overview.css';
import './ui/styles/vocabulary.css';
import { readAhead } from './state/persist/readAhead';

// The session is read while the program is still being loaded: both take long, and neither needs the other.
const ahead = readAhead(new URLSearchParams(window.location.hash.replace(/^#/, '')).get('session'));
void import('./main').then(({ showPage }) => showPage(ahead));
