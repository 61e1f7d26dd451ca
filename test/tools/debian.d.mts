import type { SpawnSyncReturns } from 'node:child_process';

export function installDebian(packages: readonly string[]): string | undefined;
export function lastWord(answer: SpawnSyncReturns<string>): string;
