import { sessionNamed } from './state/address';
import { openAhead } from './state/persist';
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

// What is kept is read while the program is still being loaded: the disk is slow, and the program large.
const openStore = openAhead(sessionNamed(location.hash));
void import('./main').then(({ start }) => start(openStore));
