import type { AddressBar } from '../state/followAddress';

/** The browser's own bar. Only what stands behind `#` changes, so that it works on a page opened from a folder too. */
export const addressBar: AddressBar = {
  read: () => window.location.hash.replace(/^#/, ''),
  write(address, asNew) {
    const target = address === '' ? window.location.pathname + window.location.search : `#${address}`;
    if (asNew) window.history.pushState(null, '', target);
    else window.history.replaceState(null, '', target);
  },
  onChange: (listener) => window.addEventListener('popstate', listener),
};
