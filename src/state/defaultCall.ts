import text from '../../data/calls/2024-explainable-general-ai.json?raw';
import { readCall } from '../core/call/readCall';
import type { Call } from '../core/model';

/** The call that the page works with. A law test reads it too, so that a fault shows there and not here. */
export function defaultCall(): Call {
  const call = readCall(text);
  if (!call.ok) throw new Error(`the call's data cannot be used: ${JSON.stringify(call.issues)}`);
  return call.value;
}
