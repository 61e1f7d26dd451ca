import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebian, lastWord } from './debian.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const knownPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];
/** Debian's browser with a font that can write Chinese. */
const debianPackages = ['chromium', 'fonts-noto-cjk'];

/**
 * Where a Chromium or Chrome lies: CHROME_PATH, the names on PATH, the usual places, Playwright's cache, in this order.
 * Gets nothing. CHROME_PATH that names no executable file gives undefined: a wrong setting is not passed over.
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return isExecutable(chosen) ? chosen : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...knownPlaces, chromium.executablePath()].find((place) => isExecutable(place));
}

/**
 * A Chromium that starts: one that is there, else one from Debian's packages (as root), else Playwright's own download.
 * @returns `{ path }`, or `{ reason }` where none can be had
 */
export function ensureChromium() {
  if (process.env.CHROME_PATH) {
    const chosen = findChromium();
    return chosen === undefined ? { reason: `CHROME_PATH names no executable file: ${process.env.CHROME_PATH}` } : started(chosen);
  }
  const there = findChromium();
  if (there !== undefined && 'path' in started(there)) return { path: there };
  const reasons = [];
  for (const [name, install] of [['apt-get', () => installDebian(debianPackages)], ['playwright-core', installPlaywright]]) {
    const failure = install();
    const found = failure === undefined ? findChromium() : undefined;
    const outcome = found === undefined ? { reason: failure ?? 'installed, but not found' } : started(found);
    if ('path' in outcome) return outcome;
    reasons.push(`${name}: ${outcome.reason}`);
  }
  return { reason: `no Chromium or Chrome was found, and none could be installed (${reasons.join('; ')}). Install one, or set CHROME_PATH.` };
}

/** Sees to a font that can write Chinese (as root on Debian it is installed). Returns false where there is none: pictures then show boxes. */
export function ensureChineseFont() {
  const has = () => {
    const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
    return list.status === 0 && list.stdout.trim() !== '';
  };
  if (process.platform !== 'linux' || has()) return true;
  return installDebian(['fontconfig', 'fonts-noto-cjk']) === undefined && has();
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks the browser for its version: a stub that only tells how to install one does not answer. */
function started(path) {
  if (process.platform === 'win32') return { path };
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /chrom/i.test(answer.stdout) ? { path } : { reason: `${path} does not start: ${lastWord(answer)}` };
}

/** @returns undefined when done, else why not */
function installPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  console.log('installing Chromium with playwright-core');
  const install = spawnSync(process.execPath, [cli, 'install', 'chromium'], { encoding: 'utf8', timeout: 600_000 });
  return install.status === 0 ? undefined : lastWord(install);
}
