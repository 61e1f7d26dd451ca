import { failed, type Call, type Result } from '../model';
import { say } from '../words';
import { callHash } from './callHash';
import { parseCall } from './parseCall';

/**
 * Reads the text of a call's file.
 * @param text the whole file; a byte-order mark is allowed
 * @param knownRules see parseCall
 * @returns the call, or issues: that the text is empty or no JSON (with the line where the engine tells it), or parseCall's
 */
export function readCall(text: string, knownRules?: readonly string[]): Result<Call> {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return failed({ level: 'error', message: say('call.read.empty'), place: { path: '$' } });
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    const line = faultyLine(body, error);
    return failed(line === undefined
      ? { level: 'error', message: say('call.read.notJson'), place: { path: '$' } }
      : { level: 'error', message: say('call.read.notJsonAt', { line }), place: { path: '$', line } });
  }
  return parseCall(json, callHash(text), knownRules);
}

/** Engines tell the place of a fault in words only, and not all of them do. */
function faultyLine(body: string, error: unknown): number | undefined {
  const words = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(words)?.[1];
  const before = position === undefined ? undefined : body.slice(0, Number(position));
  if (before !== undefined) return before.split('\n').length;
  return words.includes('end of JSON') ? body.trimEnd().split('\n').length : undefined;
}
