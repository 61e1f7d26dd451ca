import { expect, it } from 'vitest';
import { affinityOf } from '../../src/core/experts';
import { runSteps, type Expert, type Proposal } from '../../src/core/model';
import { anExpert, proposalsOf } from '../build';
import { random } from '../quality/sampling';
import { call2024 } from '../quality/shared';

const seed = 2024;
/** Works of an expert, characters of an abstract. */
const works = 8;
const characters = 300;
/** Sixteen times the pairs may take at most this many times the time. */
const growth = 24;

const call = call2024();

/** Chinese wording by Zipf's law with terms of the call, as long as abstracts. */
function writer(): () => string {
  const next = random(seed);
  const words = Array.from({ length: 6_000 }, () => String.fromCharCode(0x4e00 + Math.floor(next() ** 2 * 3_000), 0x4e00 + Math.floor(next() ** 2 * 3_000)));
  const forms = call.directions.flatMap(({ terms }) => terms.flatMap((term) => term.forms));
  return () => {
    let text = '';
    while (text.length < characters) text += (next() < 0.1 ? forms[Math.floor(next() * forms.length)] : words[Math.floor(words.length ** next()) - 1]) ?? '';
    return text;
  };
}

function sample(size: number, write: () => string): { readonly proposals: readonly Proposal[]; readonly experts: readonly Expert[] } {
  return {
    proposals: proposalsOf(Array.from({ length: size }, (_, at) => ({ number: String(at), title: write().slice(0, 25), abstract: write() }))),
    experts: Array.from({ length: size / 4 }, (_, at) => anExpert({ line: at + 2, works: Array.from({ length: works }, () => ({ title: '', abstract: write() })) })),
  };
}

/** CPU milliseconds of this process: other work on the machine does not count. */
function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

it('grows in step with the number of pairs', () => {
  const write = writer();
  const times = [500, 2000].map((size) => {
    const { proposals, experts } = sample(size, write);
    const runs = [1, 2, 3].map(() => cost(() => {
      const { table } = runSteps(affinityOf(proposals, experts, call, () => undefined));
      expect(table.scores).toHaveLength(proposals.length * experts.length);
    }));
    const best = Math.min(...runs);
    console.info(`${proposals.length} proposals × ${experts.length} experts of ${works} works: ${Math.round(best)} ms of CPU (${runs.map(Math.round).join(', ')}); seed ${seed}`);
    return best;
  });
  const [small = Infinity, large = Infinity] = times;
  expect(large / small).toBeLessThan(growth);
});
