import { readFileSync } from 'node:fs';
import { readCall } from '../../../src/core/call/readCall';
import type { Call } from '../../../src/core/model';

/** The call that comes with the program. */
export function call2024(): Call {
  const call = readCall(readFileSync(new URL('../../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!call.ok) throw new Error('the call cannot be read');
  return call.value;
}
