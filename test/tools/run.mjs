// `npm test` and, with --long, `npm run test:long`: the steps in order, a line for each, one count at the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureChineseFont, ensureChromium } from './chromium.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const bin = (name, script) => [process.execPath, join(top, 'node_modules', name, script)];
const tsc = bin('typescript', 'bin/tsc');
const oxlint = bin('oxlint', 'bin/oxlint');
const vite = bin('vite', 'bin/vite.js');
const vitest = bin('vitest', 'vitest.mjs');

await (process.argv.includes('--long') ? long() : short());
rmSync(reports, { recursive: true, force: true });
// Said again at the end: whoever sees only the end of a long log sees what failed.
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function short() {
  await step('types', [[...tsc, '-p', 'src/core'], [...tsc, '-p', '.']]);
  await step('lint', [[...oxlint, '--deny-warnings', 'src', 'test']]);
  const built = await step('build of the page, as a folder and as one file', [
    [...vite, 'build', '--logLevel', 'warn'],
    [...vite, 'build', '--mode', 'onefile', '--logLevel', 'warn'],
  ]);
  // Far from Beijing's clock on purpose: a time read in the machine's zone shows as a failure.
  await tests('unit', { TZ: 'America/New_York' });
  if (built) await pageTests();
  else leaveOut('page tests', 'the page could not be built', false);
}

async function pageTests() {
  const browser = ensureChromium();
  if ('reason' in browser) return leaveOut('page tests', browser.reason, process.env.CI === 'true');
  if (!ensureChineseFont()) console.log('no Chinese font could be had: pictures of the page will show boxes');
  return tests('page', { TZ: 'Asia/Shanghai', CHROME_PATH: browser.path });
}

async function long() {
  await step('build of the page', [[...vite, 'build', '--logLevel', 'warn']]);
  for (const project of ['long', 'bench']) {
    if (existsSync(join(top, 'test', project))) await tests(project, {});
    else console.log(`– ${project} tests: there are none`);
  }
}

/** Runs commands one after the other, showing what they print only where one fails; counts as one. */
async function step(name, commands) {
  const from = performance.now();
  for (const command of commands) {
    const { status, output } = await run(command, {}, false);
    if (status !== 0) {
      console.log(output.trimEnd());
      total.failed += 1;
      failures.push(`${name}: ${inALine(output)}`);
      report('✗', name, from);
      return false;
    }
  }
  total.passed += 1;
  report('✓', name, from);
  return true;
}

/** Runs one project of vite.config.ts with Vitest and adds its counts. */
async function tests(project, env) {
  const from = performance.now();
  const file = join(reports, `${project}.json`);
  const command = [...vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await run(command, env, true);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const counts = countTests(result, status);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const named = namedFailures(result);
  failures.push(...(counts.failed > 0 && named.length === 0 ? [`${project} tests failed as a whole (status ${status})`] : named));
  report(counts.failed === 0 ? '✓' : '✗', `${project} tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`, from);
}

/**
 * Counts of Vitest's JSON report. A file that could not be loaded has no tests to count: it is one failure.
 * So is a run that failed as a whole: no report, no test at all, an error outside every test.
 */
function countTests(result, status) {
  const passed = result?.numPassedTests ?? 0;
  const skipped = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  const unloaded = result?.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length ?? 0;
  const failed = (result?.numFailedTests ?? 0) + unloaded;
  const failedAsWhole = failed === 0 && (status !== 0 || passed + skipped === 0);
  return { passed, failed: failed + (failedAsWhole ? 1 : 0), skipped };
}

/** A line for each failed test of Vitest's JSON report, and for each file that could not be loaded. */
function namedFailures(result) {
  return (result?.testResults ?? []).flatMap((file) => {
    const name = relative(top, file.name);
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${name}: ${inALine(file.message)}`];
    return file.assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => `${name} > ${one.fullName}: ${inALine(one.failureMessages.join(' '))}`);
  });
}

/** The beginning of a message, without its stack, as one line: enough to know what to look for further up. */
function inALine(message) {
  const line = stripVTControlCharacters(message).split(/\n\s+at /, 1)[0].replaceAll(/\s+/g, ' ').trim();
  return line.length > 600 ? `${line.slice(0, 600)}…` : line;
}

function leaveOut(name, reason, isFailure) {
  total[isFailure ? 'failed' : 'skipped'] += 1;
  if (isFailure) failures.push(`${name} left out: ${reason}`);
  console.log(`${isFailure ? '✗' : '–'} ${name} left out: ${reason}`);
}

function report(mark, name, from) {
  console.log(`${mark} ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
}

/** Runs a command at the top of the project; what it prints goes through (`shown`) or is gathered. */
function run([program, ...words], env, shown) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: top, env: { ...process.env, ...env }, stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => { output += String(part); });
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
