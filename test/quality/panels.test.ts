import { expect, it } from 'vitest';
import { prepare } from '../../src/core/classify';
import { runSteps, type RowKey } from '../../src/core/model';
import { print } from './measures';
import { random } from './sampling';
import { hasDisciplines, readDisciplines } from './shared';

/** One discipline in so many is a panel. */
const step = 6;
const draws = 10;
/** The share of proposals put into a wrong panel. */
const wrong = 0.05;

it.skipIf(!hasDisciplines)('the check of panels finds abstracts put among another discipline, and doubts few others (skipped where ../shared/bench is absent)', () => {
  const { proposals, call, names } = readDisciplines();
  const panels = [...new Set(names)].toSorted().filter((_, at) => at % step === 0);
  const prepared = runSteps(prepare(proposals, call));
  const right = new Map(proposals.flatMap(({ key }, row) => (panels.includes(names[row]!) ? [[key, names[row]!] as const] : [])));
  let [moved, found, traced] = [0, 0, 0];
  for (let draw = 1; draw <= draws; draw += 1) {
    const next = random(draw);
    const placed = new Map<RowKey, string>();
    for (const [key, panel] of right) placed.set(key, next() < wrong ? panels.filter((one) => one !== panel)[Math.floor(next() * (panels.length - 1))]! : panel);
    const misplaced = new Set([...placed].filter(([key, panel]) => right.get(key) !== panel).map(([key]) => key));
    const doubts = prepared.doubtPanels(placed).filter(({ row }) => misplaced.has(row));
    moved += misplaced.size;
    found += doubts.length;
    traced += doubts.filter(({ row, nearer }) => right.get(row) === nearer).length;
  }
  const figures = { doubted: prepared.doubtPanels(right).length / right.size, found: found / moved, traced: traced / found };
  print(`${panels.length} disciplines as panels, ${right.size} abstracts, ${wrong} of them misplaced, ${draws} draws`, figures);
  expect(figures.doubted).toBeLessThanOrEqual(0.05);
  expect(figures.found).toBeGreaterThanOrEqual(0.5);
  expect(figures.traced).toBeGreaterThanOrEqual(0.8);
});
