import { barred, type Instance } from '../../../src/core/assign/instance';
import { random } from '../../quality/sampling';

export interface Shape {
  readonly proposals: number;
  readonly experts: number;
  /** Seats a proposal. */
  readonly seats: number;
  /** Seats that experts may take ÷ seats wanted; below 1 some stay empty. */
  readonly slack: number;
  /** Share of pairs that may not be. */
  readonly bars: number;
  /** Experts share so many institutions, of which a proposal takes one at the most; 0 = no limit. */
  readonly institutions: number;
  /** Worths are drawn evenly, or as products of topics (popular experts, alike proposals), or from a few values. */
  readonly kind: 'even' | 'topics' | 'coarse';
}

/** An instance drawn from a seed. Loads and demands vary about their means. */
export function randomInstance(shape: Shape, seed: number): Instance {
  const { proposals, experts, seats, slack, bars, institutions, kind } = shape;
  const next = random(seed);
  const topicsOf = (count: number) => Array.from({ length: count }, () => Array.from({ length: 12 }, () => next() ** 4));
  const [wanted, offered] = [topicsOf(kind === 'topics' ? proposals : 0), topicsOf(kind === 'topics' ? experts : 0)];
  const worth = new Int32Array(proposals * experts);
  for (let at = 0; at < worth.length; at += 1) {
    const [topics, skills] = [wanted[Math.floor(at / experts)], offered[at % experts]];
    const likeness = topics === undefined || skills === undefined ? next() : topics.reduce((sum, topic, index) => sum + topic * skills[index]!, 0) / 3 + next() / 20;
    const value = kind === 'coarse' ? Math.floor(4 * likeness) / 4 : Math.min(1, likeness);
    worth[at] = next() < bars ? barred : Math.round(value * 1e9);
  }
  const mean = (proposals * seats * slack) / experts;
  const most = Int32Array.from({ length: experts }, () => Math.max(1, Math.round(mean * (0.75 + next() / 2))));
  return {
    proposals, experts, worth, most, least: most.map((one) => Math.floor(one * next() * 0.7)),
    demand: Int32Array.from({ length: proposals }, () => Math.max(1, seats + Math.floor(3 * next()) - 1)),
    group: Int32Array.from({ length: experts }, (_, expert) => (institutions === 0 ? expert : expert % institutions)),
  };
}
