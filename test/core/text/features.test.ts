import { describe, expect, it } from 'vitest';
import { countRows, eachFeature, Lexicon, NgramTable, RowsBuilder, stem, TokenBuffer, tokenise, toUnitLength } from '../../../src/core/text';

/** The features of a text as strings, by the tokens they stand on. */
function features(text: string, masked?: Uint8Array): string[] {
  const lexicon = new Lexicon();
  const tokens = new TokenBuffer();
  tokenise(text, lexicon, tokens);
  const list: string[] = [];
  eachFeature(tokens, new NgramTable(lexicon), (_, start, end) => list.push(text.slice(tokens.starts[start], tokens.ends[end - 1])), masked);
  return list;
}

describe('features', () => {
  it('are characters, touching pairs and words', () => {
    expect(features('图网络ab经')).toEqual(['图', '图网', '网', '网络', '络', 'ab', '经']);
  });

  it('pass over numbers, and pairs across a sign', () => {
    expect(features('图，网 2024')).toEqual(['图', '网']);
  });

  it('pass over what is masked, but not the pair at its edge', () => {
    expect(features('图模型', new Uint8Array([0, 1, 1]))).toEqual(['图', '图模']);
  });

  it('have one number each, however many there are', () => {
    const table = new NgramTable(new Lexicon());
    const pairs = Array.from({ length: 100_000 }, (_, at) => [0x4e00 + (at % 1_000), 0x4e00 + Math.floor(at / 1_000)] as const);
    const ids = pairs.map(([one, other]) => table.ofPair(one, other));
    expect(new Set(ids).size).toBe(pairs.length);
    expect(pairs.map(([one, other]) => table.ofPair(one, other))).toEqual(ids);
  });

  it('count stems of English words', () => {
    expect([stem('generalization'), stem('networks'), stem('图'), stem('x'.repeat(1_000_000)).length]).toEqual(['gener', 'network', '图', 1_000_000]);
  });
});

describe('vectors', () => {
  it('add repeated ids within a row, and keep rows apart', () => {
    const builder = new RowsBuilder();
    for (const [id, value] of [[3, 1], [7, 2], [3, 0.5]] as const) builder.add(id, value);
    builder.endRow();
    builder.endRow();
    builder.add(3, 4);
    builder.endRow();
    const rows = builder.rows();
    expect([[...rows.starts], [...rows.ids.subarray(0, 3)], [...rows.values.subarray(0, 3)]]).toEqual([[0, 2, 2, 3], [3, 7, 3], [1.5, 2, 4]]);
    const counts = new Int32Array(8);
    countRows(rows, counts);
    expect([...counts]).toEqual([0, 0, 0, 2, 0, 0, 0, 1]);
  });

  it('come to length 1, and zeros stay zeros', () => {
    const values = Float64Array.from([3, 4, 0, 0]);
    toUnitLength(values, 0, 2);
    toUnitLength(values, 2, 4);
    expect([...values].map((value) => Number(value.toFixed(12)))).toEqual([0.6, 0.8, 0, 0]);
  });
});
