import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages with apt-get, as root on Debian. Returns undefined when done, else why not. */
export function installDebian(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'not a Debian system';
  if (process.getuid?.() !== 0) return 'needs root';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) => spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], { env, encoding: 'utf8', timeout: 900_000 });
  console.log(`installing ${packages.join(', ')} with apt-get`);
  const update = apt('update');
  if (update.status !== 0) return lastWord(update);
  const install = apt('install', '-y', '--no-install-recommends', ...packages);
  return install.status === 0 ? undefined : lastWord(install);
}

/** What a command said last of its failure, or at all. */
export function lastWord({ error, stdout, stderr }) {
  const lines = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return error?.message ?? lines.findLast((line) => /\b(error|failed|E):/i.test(line)) ?? lines.at(-1) ?? 'no answer';
}
