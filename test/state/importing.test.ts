import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fieldKeys, type FieldKey, type Mapping } from '../../src/core/model';
import type { Bench } from '../../src/worker/client';
import type { JobKind } from '../../src/worker/protocol';
import { mapColumn } from '../../src/state/importing';
import { aTab, deafBench, onPage, slowly, tableOf, threeRows, type Tab } from './anApp';

afterEach(() => { vi.restoreAllMocks(); });

describe('mapping a column', () => {
  const mapping: Mapping = { number: [0], title: [1], codes: [3, 5], acceptanceCode: [3] };
  const cases: readonly (readonly [string, number, FieldKey | null, Mapping])[] = [
    ['to a field that had none', 2, 'keywords', { ...mapping, keywords: [2] }],
    ['to a field beside its others, left to right', 4, 'codes', { ...mapping, codes: [3, 4, 5] }],
    ['takes it from every other field', 3, 'keywords', { number: [0], title: [1], codes: [5], keywords: [3] }],
    ['to the field it has', 1, 'title', mapping],
    ['to none', 5, null, { ...mapping, codes: [3] }],
    ['to none leaves no field without columns', 1, null, { number: [0], codes: [3, 5], acceptanceCode: [3] }],
    ['that has no meaning to none', 9, null, mapping],
  ];
  it.each(cases)('%s', (_what, column, field, expected) => {
    const before = structuredClone(mapping);
    expect(mapColumn(mapping, column, field)).toEqual(expected);
    expect(mapping).toEqual(before);
  });

  it('gives it to that field alone, and leaves all others', () => {
    const anyMapping = fc.dictionary(fc.constantFrom(...fieldKeys), fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }));
    fc.assert(fc.property(anyMapping, fc.nat({ max: 9 }), fc.option(fc.constantFrom(...fieldKeys)), (before, column, field) => {
      const after = mapColumn(before, column, field);
      expect(fieldKeys.filter((key) => after[key]?.includes(column))).toEqual(field === null ? [] : [field]);
      for (const key of fieldKeys) {
        const others = (columns: readonly number[] | undefined) => (columns ?? []).filter((index) => index !== column).toSorted((a, b) => a - b);
        expect(others(after[key])).toEqual(others(before[key]));
        expect(after[key]?.length).not.toBe(0);
      }
    }));
  });
});

/** A bench that writes down which jobs it is given. */
function listed(bench: Bench): { readonly bench: Bench; readonly jobs: string[] } {
  const jobs: string[] = [];
  const run: Bench['run'] = (job, listener) => {
    jobs.push(`${job.kind} ${'importId' in job ? job.importId : 'table' in job ? job.table.id : job.newer.importId}`);
    return bench.run(job, listener);
  };
  return { jobs, bench: { onPage: true, run } };
}

describe('an import', () => {
  it('goes from bytes over a mapping that a person confirms to an open session, which is kept', async () => {
    const tab = aTab();
    const reading = tab.actions.importBytes('清单.csv', tableOf(threeRows));
    expect(tab.state().importing).toMatchObject({ stage: 'reading', file: '清单.csv' });
    await reading;
    const { importing } = tab.state();
    if (importing?.stage !== 'mapping') throw new Error(importing?.stage ?? 'none');
    expect(importing.preview).toMatchObject({ file: '清单.csv', rowCount: 3, encoding: 'utf-8-bom', issues: [] });
    expect([importing.mapping, importing.problems]).toEqual([importing.preview.mapping, []]);
    expect(tab.state().session).toBeNull();

    const confirming = tab.actions.confirmImport();
    expect(tab.state().importing).toMatchObject({ stage: 'triaging', file: '清单.csv' });
    await confirming;
    const session = tab.session();
    expect(tab.state()).toMatchObject({ importing: null, restoring: false, view: { active: session.rows[0]?.key, search: '', detail: false } });
    expect(session.rows.map(({ line, cells }) => [line, cells.number])).toEqual([[2, '3152479361'], [3, '3152479362'], [4, '3152479363']]);
    expect(session.rows.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], [], ['duration']]);
    expect(session.table).toMatchObject({ file: '清单.csv', at: '2024-04-22 09:00:00', encoding: 'utf-8-bom', delimiter: ',', mapping: importing.mapping });

    await tab.saved();
    expect(tab.state().saving).toEqual({ state: 'saved' });
    const stored = await (await tab.store).load(session.id);
    expect(stored).toMatchObject({ ok: true, value: { call: { id: 'test', hash: 'test' }, events: [], imports: [{ lines: [2, 3, 4], rows: session.rows.map(({ raw }) => raw) }] } });
  });

  it('does not begin before what is missing in the mapping is there', async () => {
    const tab = aTab();
    await tab.actions.importBytes('清单.csv', tableOf(threeRows));
    const first = tab.state().importing;
    if (first?.stage !== 'mapping') throw new Error('not read');
    const [column = -1] = first.mapping.number ?? [];
    tab.actions.mapColumn(column, null);
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', problems: [{ level: 'error', message: { key: 'tables.columns.number' }, place: { file: '清单.csv' } }] });
    await tab.actions.confirmImport();
    expect([tab.state().importing?.stage, tab.state().session]).toEqual(['mapping', null]);
    tab.actions.mapColumn(column, 'number');
    expect(tab.state().importing).toMatchObject({ problems: [], mapping: first.mapping });
    await tab.actions.confirmImport();
    expect(tab.session().table.mapping).toEqual(first.mapping);
  });

  it('reads the same file anew with an encoding chosen by hand', async () => {
    const tab = aTab();
    await tab.actions.importBytes('清单.csv', tableOf(threeRows));
    await tab.actions.readAgain({ encoding: 'gb18030' });
    expect(tab.state().importing).toMatchObject({ stage: 'failed', file: '清单.csv', issues: [{ message: { key: 'tables.decode.notThis' } }] });
    await tab.actions.readAgain({ encoding: 'utf-8' });
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', problems: [], preview: { encoding: 'utf-8', rowCount: 3 } });
    await tab.actions.confirmImport();
    expect(tab.session().rows).toHaveLength(3);
  });

  it('asks for nothing where no file was chosen', async () => {
    const tab = aTab();
    tab.actions.mapColumn(0, 'title');
    await tab.actions.readAgain({ encoding: 'utf-8' });
    await tab.actions.confirmImport();
    tab.actions.cancelImport();
    expect(tab.state()).toMatchObject({ importing: null, session: null });
  });

  it('takes the place of what was open, whose table the worker then forgets', async () => {
    const { bench, jobs } = listed(onPage());
    const tab = aTab({ bench });
    await tab.importRows();
    const old = tab.session();
    tab.actions.setSearch('图');
    await tab.importRows(threeRows.slice(0, 1), '另一份.csv');
    expect(tab.session().id).not.toBe(old.id);
    expect(tab.state().view).toMatchObject({ search: '', active: tab.session().rows[0]?.key });
    expect(jobs.filter((job) => job.startsWith('drop'))).toEqual([`drop ${old.table.id}`]);
    await tab.saved();
    expect((await tab.actions.listSessions()).map(({ files }) => files)).toEqual([['另一份.csv'], ['清单.csv']]);
  });
});

describe('an import that is cancelled or fails leaves what is open as it is', () => {
  /** A tab with an open session on which a person has worked. */
  async function working(bench: Bench = onPage()) {
    const tab = aTab({ bench });
    await tab.importRows();
    tab.actions.decide('accept');
    tab.actions.setSearch('图');
    await tab.saved();
    const { session, view } = tab.state();
    return {
      tab,
      expectUntouched: async () => {
        expect(tab.state().session).toBe(session);
        expect(tab.state().view).toBe(view);
        expect(await tab.actions.listSessions()).toHaveLength(1);
        const reasons = await tab.actions.explain(tab.session().rows[0]!);
        expect(reasons).toHaveLength(5);
      },
    };
  }
  const another = tableOf([{ number: '9' }, { number: '10' }]);
  const canGoOn = async (tab: Tab): Promise<void> => {
    await tab.actions.importBytes('第三份.csv', tableOf(threeRows.slice(1)));
    await tab.actions.confirmImport();
    expect(tab.session()).toMatchObject({ table: { file: '第三份.csv' }, rows: [{ line: 2 }, { line: 3 }] });
  };

  it('cancelled while it is read', async () => {
    const { tab, expectUntouched } = await working();
    slowly();
    const reading = tab.actions.importBytes('另一份.csv', another);
    await tab.until(({ importing }) => importing?.stage === 'reading' && importing.progress !== null);
    tab.actions.cancelImport();
    expect(tab.state().importing).toBeNull();
    await reading;
    expect(tab.state().importing).toBeNull();
    await expectUntouched();
    await canGoOn(tab);
  });

  it('cancelled while a person looks at the mapping', async () => {
    const { tab, expectUntouched } = await working();
    await tab.actions.importBytes('另一份.csv', another);
    tab.actions.mapColumn(0, null);
    tab.actions.cancelImport();
    await tab.actions.confirmImport();
    await tab.actions.readAgain({ encoding: 'utf-8' });
    expect(tab.state().importing).toBeNull();
    await expectUntouched();
    await canGoOn(tab);
  });

  it.each(['bind', 'words', 'score', 'rules'])('cancelled while it is triaged, at %s', async (stage) => {
    const { tab, expectUntouched } = await working();
    await tab.actions.importBytes('另一份.csv', another);
    slowly();
    const confirming = tab.actions.confirmImport();
    await tab.until(({ importing }) => importing?.stage === 'triaging' && importing.progress?.stage === stage);
    tab.actions.cancelImport();
    await confirming;
    expect(tab.state().importing).toBeNull();
    await expectUntouched();
    await canGoOn(tab);
  });

  it('cancelled too late, when the answer is under way', async () => {
    const { bench, hold } = deafBench();
    const { tab, expectUntouched } = await working(bench);
    const read = hold('read');
    const reading = tab.actions.importBytes('另一份.csv', another);
    tab.actions.cancelImport();
    read();
    await reading;
    expect(tab.state().importing).toBeNull();
    await tab.actions.importBytes('另一份.csv', another);
    const triage = hold('triage');
    const confirming = tab.actions.confirmImport();
    tab.actions.cancelImport();
    triage();
    await confirming;
    expect(tab.state().importing).toBeNull();
    await expectUntouched();
    await canGoOn(tab);
  });

  it('a file that is no table', async () => {
    const { tab, expectUntouched } = await working();
    await tab.actions.importBytes('扫描件.csv', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n'));
    const { importing } = tab.state();
    if (importing?.stage !== 'failed') throw new Error(importing?.stage ?? 'none');
    expect(importing.file).toBe('扫描件.csv');
    expect(importing.issues[0]).toMatchObject({ level: 'error', place: { file: '扫描件.csv' } });
    await expectUntouched();
    tab.actions.cancelImport();
    expect(tab.state().importing).toBeNull();
    await canGoOn(tab);
  });

  it('a worker that breaks down while it triages', async () => {
    const real = onPage();
    const broken = { now: false };
    const issue = { level: 'error' as const, message: { key: 'page.broken', params: { error: 'out of memory' } }, place: {} };
    const run = (<K extends JobKind>(job: Parameters<typeof real.run<K>>[0], listener?: Parameters<typeof real.run<K>>[1]) =>
      (broken.now && job.kind === 'triage' ? { ended: Promise.resolve({ state: 'failed', issues: [issue] }), cancel: () => undefined } : real.run<K>(job, listener))) as Bench['run'];
    const { tab, expectUntouched } = await working({ onPage: true, run });
    broken.now = true;
    await tab.actions.importBytes('另一份.csv', another);
    await tab.actions.confirmImport();
    expect(tab.state().importing).toEqual({ stage: 'failed', file: '另一份.csv', issues: [issue] });
    await expectUntouched();
    tab.actions.cancelImport();
    broken.now = false;
    await canGoOn(tab);
  });

  it('one that another file overtakes, while it is read and while it is triaged', async () => {
    const { bench, hold } = deafBench();
    const { tab } = await working(bench);
    const read = hold('read');
    const first = tab.actions.importBytes('甲.csv', another);
    read();
    await tab.actions.importBytes('乙.csv', another);
    await first;
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', preview: { file: '乙.csv' } });
    const triage = hold('triage');
    const confirming = tab.actions.confirmImport();
    await tab.actions.importBytes('丙.csv', another);
    triage();
    await confirming;
    expect(tab.state()).toMatchObject({ importing: { stage: 'mapping', preview: { file: '丙.csv' } }, session: { table: { file: '清单.csv' } } });
    await tab.actions.confirmImport();
    expect(tab.session().table.file).toBe('丙.csv');
  });
});
