import type { Proposal } from '../model';
import { normaliseWithOffsets } from '../text';
import { type TextField, textFields, textOf } from './fields';
import type { Profiles } from './profiles';
import { Reader } from './reader';

/** One cell as it was read: its tokens, the phrases in it, and every feature where it stands. */
export interface FieldReading {
  readonly field: TextField;
  readonly weight: number;
  readonly cell: string;
  /** The cell in its normal form, and by unit of it the places in the cell. */
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By token: where it begins and ends in the normal form. */
  readonly tokenStarts: Int32Array;
  readonly tokenEnds: Int32Array;
  readonly phrases: readonly { readonly phrase: number; readonly start: number; readonly end: number }[];
  /** Features as triples: id, first token, token after the last. */
  readonly features: readonly number[];
}

/** Reads a proposal's cells with all their places. The last one is kept: several directions of one proposal are explained in turn. */
export function placeReader(profiles: Profiles): (proposal: Proposal) => readonly FieldReading[] {
  const reader = new Reader(profiles);
  let last: Proposal | undefined;
  let readings: readonly FieldReading[] = [];
  return (proposal) => {
    if (proposal !== last) {
      readings = textFields.flatMap(({ field, weight }) => {
        const cell = textOf(proposal, field);
        return cell === '' ? [] : [readField(reader, profiles, field, weight, cell)];
      });
      last = proposal;
    }
    return readings;
  };
}

function readField(reader: Reader, profiles: Profiles, field: TextField, weight: number, cell: string): FieldReading {
  const normal = normaliseWithOffsets(cell);
  const phrases: { phrase: number; start: number; end: number }[] = [];
  const features: number[] = [];
  const tokens = reader.readNormal(normal.text, {
    phrase: (phrase, start, end) => { if (profiles.generic[phrase] !== true) phrases.push({ phrase, start, end }); },
    feature: (id, start, end) => { features.push(id, start, end); },
  });
  const { starts, ends } = reader.tokens;
  return { field, weight, cell, ...normal, phrases, features, tokenStarts: starts.slice(0, tokens), tokenEnds: ends.slice(0, tokens) };
}
