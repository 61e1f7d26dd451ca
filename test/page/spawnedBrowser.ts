import { spawn } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from '../tools/chromium.mjs';

/** A browser of its own process group over a profile folder, so that a test can kill it as a power cut would. */
export async function spawnBrowser(profile: string): Promise<{ readonly browser: Browser; kill(): Promise<void> }> {
  const found = ensureChromium();
  if (!('path' in found)) throw new Error(found.reason);
  const child = spawn(found.path, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
  ], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part) => {
      said += String(part);
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    async kill() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}
