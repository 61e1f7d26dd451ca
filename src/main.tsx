import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWorker } from '#worker';
import { beijingTime } from './state/clock';
import { createApp, drawnWithin, type Outside } from './state/app';
import { followAddress } from './state/followAddress';
import { createPreferences } from './state/preferences';
import { demoTables } from './state/demo';
import { defaultCall } from './state/defaultCall';
import { download } from './ui/download';
import { App } from './ui/App';
import { addressBar } from './ui/addressBar';
import { AppProvider } from './ui/common/app';
import { whenIdle } from './ui/common/whenIdle';
import { firstLayout } from './ui/triage/firstLayout';
import { createBench } from './worker/client';

/** Starts the program on the page. */
export function start(openStore: Outside['openStore']): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');

  const whenIdleAfter = (run: () => void, wait: number): void => { setTimeout(() => whenIdle(run), wait); };
  const bench = createBench(startWorker);
  const app = createApp({
    call: defaultCall(),
    build: BUILD_NAME,
    whenIdle: whenIdleAfter,
    bench,
    preferences: createPreferences(() => localStorage),
    firstLayout,
    openStore,
    now: () => beijingTime(new Date()),
    newId: () => crypto.randomUUID(),
    demo: demoTables,
    // Missing where the page came by plain http from another machine.
    vault: 'subtle' in crypto ? crypto : null,
    storage: async () => {
      const { storage } = navigator;
      if (storage?.estimate === undefined) return null;
      const [{ usage = 0, quota = 0 }, lasting] = await Promise.all([storage.estimate(), storage.persisted?.() ?? false]);
      return { used: usage, quota, lasting };
    },
    download,
  });
  drawOnceKnown(app, root);
  // The worker's program is loaded once the first screen is drawn: half of a machine may be what draws it.
  void followAddress(app, addressBar, (run) => { setTimeout(run, 200); }).then(() => whenIdleAfter(bench.open, drawnWithin));
  // Asks the browser not to clear this page's data when the disk runs low; where it refuses, work goes on as before.
  void navigator.storage?.persist?.().catch(() => false);

  // Asks before the page goes while something shown is not kept.
  window.addEventListener('beforeunload', (event) => {
    const { session, saving } = app.store.getState();
    if (saving.state === 'failed' || (session !== null && saving.state !== 'saved')) event.preventDefault();
  });
}

/** Milliseconds after which a person must be told that work is being opened. */
const toldAfter = 250;

/** Draws the page once it is known what it shows: to draw first that work is being opened would put off the work itself. */
function drawOnceKnown(app: ReturnType<typeof createApp>, root: HTMLElement): void {
  function draw(): void {
    stop();
    clearTimeout(waiting);
    createRoot(root).render(
      <StrictMode>
        <AppProvider value={app}><App /></AppProvider>
      </StrictMode>,
    );
  }
  const stop = app.store.subscribe(({ restoring }) => { if (restoring !== true) draw(); });
  const waiting = setTimeout(draw, toldAfter);
}
