import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps } from '../../src/core/model';
import { call2024 } from '../quality/shared';
import { characters, sampleProposals } from './sampleProposals';

const texts = 10_000;
const seed = 2024;
const rounds = 3;
/** Our time ÷ scikit-learn's. */
const most = 0.5;

/** Characters and pairs as ours, weighed and compared with the call's texts: the plain method that ours is to be quicker than. Prints seconds of the processor. */
const script = `
import json, sys, time
from sklearn.feature_extraction.text import TfidfVectorizer
data = json.load(sys.stdin)
start = time.process_time()
vectors = TfidfVectorizer(analyzer="char", ngram_range=(1, 2), sublinear_tf=True)
rows = vectors.fit_transform(data["proposals"])
scores = rows @ vectors.transform(data["directions"]).T
print(time.process_time() - start, *scores.shape)
`;

/** The interpreter that Debian's package belongs to, not another that may come first in the path. */
const python = '/usr/bin/python3';
const installed = spawnSync(python, ['-c', 'import sklearn']).status === 0;

it.skipIf(!installed)(`classifies ${texts} proposals in at most ${most} of the time of scikit-learn's character TF-IDF (skipped where Debian's python3-sklearn is not installed)`, () => {
  const call = call2024();
  const proposals = sampleProposals(call, texts, seed);
  const input = JSON.stringify({
    proposals: proposals.map(({ cells }) => [cells.title, cells.keywords, cells.abstract].join('。')),
    directions: call.directions.map(({ title, description, terms }) => [title, description, ...terms.flatMap(({ forms }) => forms)].join('。')),
  });
  const pairs = Array.from({ length: rounds }, () => {
    const { stdout } = spawnSync(python, ['-c', script], { input, encoding: 'utf8', maxBuffer: 1 << 20 });
    const [seconds = Number.NaN, rows, columns] = stdout.split(' ').map(Number);
    expect([rows, columns]).toEqual([texts, call.directions.length]);
    const from = process.cpuUsage();
    expect(runSteps(classify(proposals, call, new Map())).rows).toHaveLength(texts);
    const { user, system } = process.cpuUsage(from);
    return { theirs: seconds * 1000, ours: (user + system) / 1000 };
  });
  const ratios = pairs.map(({ ours, theirs }) => ours / theirs).toSorted((a, b) => a - b);
  const list = (key: 'ours' | 'theirs'): string => pairs.map((pair) => Math.round(pair[key])).join(', ');
  console.log(`${texts} texts of ${characters} characters, ${call.directions.length} directions, seed ${seed}, processor time: scikit-learn ${list('theirs')} ms, the whole of classify ${list('ours')} ms; ratio ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`);
  expect(ratios[Math.floor(rounds / 2)]).toBeLessThanOrEqual(most);
});
