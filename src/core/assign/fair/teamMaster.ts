import type { Steps } from '../../model';
import type { Stop } from './patience';
import type { FairProblem } from './problem';
import { Basis, type Column } from './simplex';
import { membersOf, nearest, rangeOf, type Teams } from './teams';

/** What the linear programme of some teams comes to. */
export interface Mastered {
  /** No choice of these teams is worth more. */
  readonly bound: number;
  /** What the bound loses where a team is taken; by place in the list. */
  readonly losses: Float64Array;
  /** Shares of teams, above 0. */
  readonly shares: ReadonlyMap<number, number>;
  readonly basis: Int32Array;
}

type Kind = 'lot' | 'most' | 'least' | 'vacant' | 'idle';
interface Row {
  readonly kind: Kind;
  /** Number of the lot or expert; −1 for none. */
  readonly of: number;
  readonly side: number;
}

const worthwhile = 1e-9;
const pivotsPerRefresh = 150;
/** Where rounding turns the search in a circle, what is proven so far will do. */
const mostPasses = 2000;

/**
 * Each lot chooses a team, in shares; experts' limits, empty places and least loads are rows. That a proposal reaches
 * the floor is in the list of its teams, so the bound is far nearer than where floors are priced (Dantzig and Wolfe 1960).
 */
export class TeamMaster {
  private readonly rows: readonly Row[];
  private readonly sides: Float64Array;
  private readonly allowed: Uint8Array;
  private readonly fees: Float64Array;
  /** What a team costs that is not allowed: one whole team outweighs all that others could bring. */
  private readonly penalty: number;
  private live: Basis | undefined;
  private pivots = 0;

  /** @param begun the teams of an assignment to begin with, by lot */
  constructor(private readonly problem: FairProblem, private readonly teams: Teams, private readonly begun: Int32Array) {
    const { instance: { experts, most, least }, vacant, idle } = problem;
    const rows: Row[] = [...teams.lots.keys()].map((of) => ({ kind: 'lot', of, side: 1 }));
    for (let of = 0; of < experts; of += 1) rows.push({ kind: 'most', of, side: most[of] as number });
    for (let of = 0; of < experts; of += 1) if ((least[of] as number) > 0) rows.push({ kind: 'least', of, side: least[of] as number });
    rows.push({ kind: 'vacant', of: -1, side: vacant }, { kind: 'idle', of: -1, side: idle });
    this.rows = rows;
    // A little more room than there is, different everywhere: no two columns are used up at once. Bounds take the true sides.
    this.sides = Float64Array.from(rows, ({ kind, side }, at) => side + (kind === 'lot' ? 1e-9 : kind === 'least' ? -1e-6 : 1e-6) * (1 + ((at * 0.618) % 1)));
    this.allowed = new Uint8Array(teams.lotOf.length);
    this.fees = new Float64Array(teams.lots.length * experts);
    const [low, high] = rangeOf(teams);
    this.penalty = 2 * (high - low) + 10;
  }

  /** Teams by their numbers; else the spare of a row, or a place missing from the least load of a row's expert. */
  private readonly columnOf = (id: number): Column => {
    const { teams: { lots, lotOf }, rows } = this;
    const column: Column = { rows: [], parts: [], cost: this.costOf(id) };
    const put = (row: number, part: number): void => {
      column.rows.push(row);
      column.parts.push(part);
    };
    if (id < 0) {
      const row = (-1 - id) >> 1;
      if ((-1 - id) % 2 === 0) put(row, rows[row]?.kind === 'least' ? -1 : 1);
      else {
        put(row, 1);
        put(rows.length - 1, 1);
      }
      return column;
    }
    const lot = lotOf[id] as number;
    const size = lots[lot]?.rows.length as number;
    put(lot, 1);
    const own = membersOf(this.teams, id);
    for (const [at, { kind, of }] of rows.entries()) if ((kind === 'most' || kind === 'least') && own.includes(of)) put(at, size);
    const missing = (lots[lot]?.demand as number) - own.length;
    if (missing > 0) put(rows.length - 2, missing * size);
    return column;
  };

  private readonly costOf = (id: number): number => (id < 0 ? 0 : (this.teams.values[id] as number) - (this.allowed[id] === 1 ? 0 : this.penalty));

  /** The basis of the assignment to begin with. */
  get first(): Int32Array {
    const { problem: { instance: { experts } }, teams, begun } = this;
    const loads = new Int32Array(experts);
    for (const [lot, team] of begun.entries()) for (const expert of membersOf(teams, team)) loads[expert] = (loads[expert] as number) + (teams.lots[lot]?.rows.length as number);
    return Int32Array.from(this.rows, ({ kind, of, side }, at) => (kind === 'lot' ? begun[of] as number : -1 - 2 * at - (kind === 'least' && (loads[of] as number) < side ? 1 : 0)));
  }

  /**
   * The best shares of some teams; undefined where it cannot be said.
   * @param basis to begin with; the one at hand where it is absent
   * @param aim a bound below it is as good as any
   */
  *solve(list: Int32Array, basis: Int32Array | undefined, aim: number, stop: Stop): Steps<Mastered | undefined> {
    for (const team of list) this.allowed[team] = 1;
    const solved = yield* this.solveAllowed(list, basis, aim, stop);
    for (const team of list) this.allowed[team] = 0;
    if (solved === undefined) this.live = undefined;
    return solved;
  }

  private *solveAllowed(list: Int32Array, columns: Int32Array | undefined, aim: number, stop: Stop): Steps<Mastered | undefined> {
    const { teams: { lots, lotOf } } = this;
    let basis = this.live;
    if (columns !== undefined || basis === undefined) {
      basis = new Basis((columns ?? this.first).slice());
      if (!basis.refresh(this.columnOf, this.sides)) return undefined;
      this.live = basis;
    } else {
      const own = basis.columns;
      basis.price((at) => this.costOf(own[at] as number));
    }
    const gains = new Float64Array(list.length);
    const top = new Int32Array(lots.length);
    for (let passes = 0; ; passes += 1) {
      yield { stage: 'assign', done: passes, total: passes + 1 };
      const bound = this.look(list, basis.prices, gains, top);
      const isBest = this.offersOf(list, basis.prices, gains, top).length === 0;
      const losses = gains.map((gain, place) => (gains[top[lotOf[list[place] as number] as number] as number] as number) - gain);
      if (isBest || bound <= aim || passes >= mostPasses || stop()) {
        const shares = new Map<number, number>();
        for (const [at, id] of basis.columns.entries()) if (id >= 0 && this.allowed[id] === 1 && (basis.values[at] as number) > 1e-7) shares.set(id, basis.values[at] as number);
        return { bound, losses, shares, basis: basis.columns.slice() };
      }
      if (!this.improve(basis, nearest(list, losses))) return undefined;
    }
  }

  /** Takes teams of a list and spare columns into a basis as long as any is worth it; false where rounding spoils it. */
  private improve(basis: Basis, list: Int32Array): boolean {
    const gains = new Float64Array(list.length);
    const top = new Int32Array(this.teams.lots.length);
    for (let passes = 0; passes < mostPasses; passes += 1) {
      this.look(list, basis.prices, gains, top);
      const offers = this.offersOf(list, basis.prices, gains, top).map((id) => ({ id, column: this.columnOf(id) }));
      if (offers.length === 0) return true;
      for (let taken = 0; taken < offers.length; taken += 1) {
        let best: (typeof offers)[number] | undefined;
        let most = worthwhile;
        for (const one of offers) {
          const { rows, parts, cost } = one.column;
          let gain = cost;
          for (let index = 0; index < rows.length; index += 1) gain -= (basis.prices[rows[index] as number] as number) * (parts[index] as number);
          if (gain > most) [best, most] = [one, gain];
        }
        if (best === undefined) break;
        if (!basis.enter(best.id, best.column, most)) return false;
        this.pivots += 1;
        if (this.pivots % pivotsPerRefresh === 0 && !basis.refresh(this.columnOf, this.sides)) return false;
      }
    }
    return true;
  }

  /** The best team of each lot and the spare columns, where they are worth taking in. */
  private offersOf(list: Int32Array, prices: Float64Array, gains: Float64Array, top: Int32Array): readonly number[] {
    const offers = this.spares(prices);
    for (const [lot, place] of top.entries()) if (place >= 0 && (gains[place] as number) - (prices[lot] as number) > worthwhile) offers.push(list[place] as number);
    return offers;
  }

  /** What each team of a list gains beside its lot's price, the best place of each lot, and the bound that these prices prove (Lagrange). */
  private look(list: Int32Array, prices: Float64Array, gains: Float64Array, top: Int32Array): number {
    const { rows, fees, teams: { lots, lotOf, values, members, sizes, stride }, problem: { instance: { experts } } } = this;
    fees.fill(0);
    let bound = 0;
    let dearest = 0;
    const vacant = Math.max(0, prices[rows.length - 2] as number);
    for (const [at, { kind, of, side }] of rows.entries()) {
      if (kind === 'lot') continue;
      const price = kind === 'least' ? Math.min(0, prices[at] as number) : Math.max(0, prices[at] as number);
      if (kind === 'least') dearest = Math.max(dearest, -price);
      // A place missing from a least load costs as much as the dearest of them, at least.
      bound += side === 0 ? 0 : (kind === 'idle' ? Math.max(price, dearest) : price) * side;
      if (kind === 'most' || kind === 'least') for (const [lot, { rows: own }] of lots.entries()) fees[lot * experts + of] = (fees[lot * experts + of] as number) + price * own.length;
    }
    top.fill(-1);
    for (let place = 0; place < list.length; place += 1) {
      const team = list[place] as number;
      const lot = lotOf[team] as number;
      let gain = values[team] as number;
      const from = team * stride;
      const size = sizes[team] as number;
      for (let at = 0; at < size; at += 1) gain -= fees[lot * experts + (members[from + at] as number)] as number;
      if (vacant > 0) gain -= vacant * ((lots[lot]?.demand as number) - size) * (lots[lot]?.rows.length as number);
      gains[place] = gain;
      if (top[lot] === -1 || gain > (gains[top[lot] as number] as number)) top[lot] = place;
    }
    for (const place of top) bound += place < 0 ? -Infinity : gains[place] as number;
    return bound;
  }

  /** Spare columns worth taking in. */
  private spares(prices: Float64Array): number[] {
    const { rows, problem: { idle } } = this;
    return rows.flatMap(({ kind }, at): number[] => {
      const price = prices[at] as number;
      if (kind === 'lot') return [];
      const gain = kind === 'least' ? price : -price;
      const missing = kind === 'least' && idle > 0 ? -price - (prices[rows.length - 1] as number) : 0;
      return [...gain > worthwhile ? [-1 - 2 * at] : [], ...missing > worthwhile ? [-2 - 2 * at] : []];
    });
  }
}
