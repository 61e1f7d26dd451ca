import type { SparseRows } from '../../text';
import { settings } from './settings';

/** Proposals and the experts' texts as vectors of length 1 over the same features. */
export interface Vectors {
  readonly proposals: SparseRows;
  /** The proposals turned over: by feature, who has it. */
  readonly byFeature: SparseRows;
  readonly texts: SparseRows;
  /** Expert e has the texts from `textStarts[e]` up to `textStarts[e + 1]`. */
  readonly textStarts: Int32Array;
}

/** What each of `count` texts counts, the most similar first: falling by the decay, 1 in all. */
export function shares(count: number): Float64Array {
  const raw = Float64Array.from({ length: count }, (_, place) => settings.decay ** place);
  const sum = raw.reduce((total, share) => total + share, 0);
  return raw.map((share) => share / sum);
}

/** Fills `into` (by proposal) with one expert's affinity by text: the mean of its texts' cosines, the best counting most. */
export function textScores({ proposals, byFeature, texts, textStarts }: Vectors, expert: number, into: Float64Array): void {
  const first = textStarts[expert] as number;
  const count = (textStarts[expert + 1] as number) - first;
  const rows = proposals.starts.length - 1;
  into.fill(0);
  if (count === 0) return;
  const cosines = new Float64Array(rows * count);
  for (let text = 0; text < count; text += 1) {
    for (let at = texts.starts[first + text] as number; at < (texts.starts[first + text + 1] as number); at += 1) {
      const feature = texts.ids[at] as number;
      const value = texts.values[at] as number;
      const end = byFeature.starts[feature + 1] as number;
      for (let place = byFeature.starts[feature] as number; place < end; place += 1) {
        const cell = (byFeature.ids[place] as number) * count + text;
        cosines[cell] = (cosines[cell] as number) + value * (byFeature.values[place] as number);
      }
    }
  }
  const share = shares(count);
  for (let row = 0; row < rows; row += 1) {
    const own = cosines.subarray(row * count, (row + 1) * count);
    if (count > 1) own.sort();
    let score = 0;
    for (let place = 0; place < count; place += 1) score += (share[place] as number) * (own[count - 1 - place] as number);
    into[row] = score;
  }
}

/** One expert's texts as one proposal sees them: the cosine of each, and the share with which it counts. */
export function textsSeen({ proposals, texts, textStarts }: Vectors, proposal: number, expert: number): readonly { readonly text: number; readonly cosine: number; readonly share: number }[] {
  const values = new Map<number, number>();
  for (let at = proposals.starts[proposal] as number; at < (proposals.starts[proposal + 1] as number); at += 1) {
    values.set(proposals.ids[at] as number, proposals.values[at] as number);
  }
  const seen: { readonly text: number; readonly cosine: number }[] = [];
  for (let text = textStarts[expert] as number; text < (textStarts[expert + 1] as number); text += 1) {
    let cosine = 0;
    for (let at = texts.starts[text] as number; at < (texts.starts[text + 1] as number); at += 1) {
      cosine += (texts.values[at] as number) * (values.get(texts.ids[at] as number) ?? 0);
    }
    seen.push({ text, cosine });
  }
  const share = shares(seen.length);
  return seen.toSorted((one, other) => other.cosine - one.cosine || one.text - other.text).map((one, place) => ({ ...one, share: share[place] as number }));
}
