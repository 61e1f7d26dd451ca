import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowKey, importId } from '../../../src/core/model';
import type { Result, SavedSession } from '../../../src/core/model';
import { blankJudgement, firstVocabulary, foldEvents, migrations, noChoices, noReview, openSaved, readSaved, savedVersion, toSaved } from '../../../src/core/session';
import type { Migration } from '../../../src/core/session';
import { anyLog } from './logs';

const fixture = (version: number): string => readFileSync(new URL(`./fixtures/saved-v${version}.json`, import.meta.url), 'utf8');
const row = (line: number) => rowKey(importId('import-1'), line);

/** A session of this version as plain JSON that a test may damage. */
const plain = (version = savedVersion) => JSON.parse(fixture(version)) as { [part: string]: unknown; imports: Record<string, unknown>[]; events: Record<string, unknown>[] };
const opened = (result: Result<SavedSession>): SavedSession => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const told = (result: Result<SavedSession>) => result.issues.map(({ level, message, place }) => [level, message.key, place.path]);

describe('a saved session', () => {
  it.each([1, 2, 3, 4])('of version %i opens with all that people said in it', (version) => {
    const result = readSaved(fixture(version));
    expect(result.issues).toEqual([]);
    const saved = opened(result);
    expect(saved).toMatchObject({ format: 'proposal-triage', version: savedVersion, id: 'session-1', call: { id: '2024-example', hash: 'b1946ac92492d234' } });
    expect(saved.imports[0]).toMatchObject({ kind: 'proposals', encoding: 'gb18030', lines: [2, 3, 5], mapping: { number: [0], title: [1], applicant: [2] } });
    expect(saved.imports[0]?.rows[1]).toEqual(['0002', '梯度合金的疲劳', '钱二', '含“,”与\n换行']);
    expect(foldEvents(saved.events)).toEqual({
      judgements: new Map([
        [row(2), { ...blankJudgement, decision: 'accept', panel: '材料组', tags: ['疑似重复'], decided: { event: 'a-2', by: '王芳', at: '2024-04-20 09:01:00' } }],
        [row(3), { ...blankJudgement, decision: 'accept', panel: '材料组', direction: 'C6', decided: { event: 'a-3', by: '王芳', at: '2024-04-20 09:01:00' } }],
        [row(5), {
          ...blankJudgement, decision: 'reject', tags: ['疑似重复'], note: '依托单位与附件不一致\n已电话核实',
          decided: { event: 'b-2', by: '李强', at: '2024-04-20 09:03:00' },
        }],
      ]),
      rules: noChoices,
      table: { import: null, again: new Set() },
      sides: new Map([...(version < 2 ? [] : [['ongoing', 'import-3'] as const]), ...(version < 3 ? [] : [['experts', 'import-4'] as const])]),
      vocabulary: firstVocabulary,
      review: version < 3 ? noReview : {
        ...noReview, loads: new Map([['import-4:2', { most: 6 }]]), wishes: new Map([[row(2), new Map([['import-4:2', 'pin']])]]), assigned: new Map([[row(2), new Map([['import-4:2', 'sent']])]]),
        planning: { ...noReview.planning, objective: 'fair' }, wanted: new Map([['培育项目', 4]]), names: new Map([['import-4:2', '孙六']]),
      },
      undoable: [...(version < 3 ? [] : ['a-21']), 'a-10', 'b-3', 'b-1', 'a-7', 'a-5', 'a-1', ...(version < 3 ? [] : ['import-4:import']), ...(version < 2 ? [] : ['import-3:import'])], redoable: version < 3 ? ['a-17'] : [], clock: version < 3 ? 9 : 10,
    });
  });

  it('of version 1 knows its table as one of proposals', () => {
    expect(opened(readSaved(fixture(1))).imports).toMatchObject([{ kind: 'proposals', file: '申请书汇总.csv', asOf: null, keys: null }]);
  });

  it('of version 2 holds several tables, their days, and keys from an older import', () => {
    expect(opened(readSaved(fixture(2))).imports).toMatchObject([
      { kind: 'proposals', file: '申请书汇总（补）.csv', asOf: '2024-04-21', keys: [row(2), row(3), row(5)] },
      { kind: 'ongoing', file: '在研项目.csv', asOf: '2024-04-19', keys: null, mapping: { number: [0], name: [1], institution: [2] } },
    ]);
  });

  it('is written as it was read', () => {
    expect(JSON.parse(JSON.stringify(toSaved(opened(readSaved(fixture(savedVersion))))))).toEqual(plain());
  });

  it('keeps any log through writing and reading', () => {
    fc.assert(fc.property(anyLog, (log) => {
      const saved = toSaved({ id: 's', call: { id: 'c', hash: 'h' }, imports: [], events: log });
      const result = readSaved(JSON.stringify(saved));
      expect(result).toEqual({ ok: true, value: saved, issues: [] });
      expect(foldEvents(opened(result).events)).toEqual(foldEvents(log));
    }));
  });
});

describe('what is no saved session', () => {
  it.each([
    ['no JSON', '{"format":', 'session.saved.notJson'], ['a list', '[]', 'session.saved.foreign'], ['nothing', 'null', 'session.saved.foreign'],
    ['another program', '{"format":"x","version":1}', 'session.saved.foreign'],
    ['no version', '{"format":"proposal-triage"}', 'session.saved.noVersion'],
    ['a version that never was', '{"format":"proposal-triage","version":0.5}', 'session.saved.noVersion'],
    ['an older version without migration', '{"format":"proposal-triage","version":0}', 'session.saved.noVersion'],
  ])('is refused: %s', (_what, text, key) => {
    const result = readSaved(text);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ message }) => message.key)).toEqual([key]);
  });

  it('is refused with both versions when it is newer', () => {
    expect(openSaved({ ...plain(), version: 7 })).toMatchObject({
      ok: false, issues: [{ message: { key: 'session.saved.newer', params: { found: 7, known: savedVersion } }, place: { path: '$.version' } }],
    });
  });

  it('is refused with each necessary part that is missing', () => {
    const result = openSaved({ format: 'proposal-triage', version: savedVersion, id: '', call: { id: 'c' }, events: {} });
    expect(result.ok).toBe(false);
    expect(told(result).map(([, , path]) => path)).toEqual(['$.id', '$.call.hash', '$.imports', '$.events']);
  });
});

describe('damaged parts', () => {
  it.each<[string, (event: Record<string, unknown>) => unknown, string]>([
    ['no object', () => 7, ''], ['id', (e) => ({ ...e, id: '' }), '.id'], ['replica', (e) => ({ ...e, replica: 1 }), '.replica'],
    ['clock', (e) => ({ ...e, clock: '3' }), '.clock'], ['negative clock', (e) => ({ ...e, clock: -1 }), '.clock'],
    ['step', (e) => ({ ...e, step: null }), '.step'], ['kind', (e) => ({ ...e, kind: 'toString' }), '.kind'], ['row', (e) => ({ ...e, row: undefined }), '.row'],
    ['payload', (e) => ({ ...e, payload: null }), '.payload'], ['decision', (e) => ({ ...e, payload: { decision: 'perhaps' } }), '.payload.decision'],
    ['before', (e) => ({ ...e, before: undefined }), '.before'], ['what stood before', (e) => ({ ...e, before: { decision: 3 } }), '.before.decision'],
    ['actor', (e) => ({ ...e, actor: {} }), '.actor'], ['tag', (e) => ({ ...e, kind: 'tag', payload: { tag: '', on: true } }), '.payload.tag'],
    ['tag on', (e) => ({ ...e, kind: 'tag', payload: { tag: 'x' } }), '.payload.on'], ['note', (e) => ({ ...e, kind: 'note', payload: {} }), '.payload.text'],
    ['panel', (e) => ({ ...e, kind: 'panel', payload: { panel: '' } }), '.payload.panel'],
    ['direction', (e) => ({ ...e, kind: 'direction', payload: {} }), '.payload.direction'], ['undo', (e) => ({ ...e, kind: 'undo', payload: {} }), '.payload.step'],
    ['expert', (e) => ({ ...e, kind: 'assign', payload: { expert: '', name: '孙六', state: 'sent' } }), '.payload.expert'],
    ['state', (e) => ({ ...e, kind: 'assign', payload: { expert: 'x:2', name: '孙六', state: 'lost' } }), '.payload.state'],
    ['setting', (e) => ({ ...e, kind: 'planning', payload: { setting: 'colour', value: 1 } }), '.payload.setting'],
    ['kind of table', (e) => ({ ...e, kind: 'side', payload: { side: 'proposals', import: 'x', file: '', rows: 0, asOf: null } }), '.payload.side'],
    ['table', (e) => ({ ...e, kind: 'side', payload: { side: 'experts', import: '', file: '', rows: 0, asOf: null } }), '.payload.import'],
    ['number of experts', (e) => ({ ...e, kind: 'wanted', payload: { subtype: '', count: -2 } }), '.payload.count'],
  ])('leave out an event with a damaged %s, named by its path, and open the rest', (_part, damage, at) => {
    const value = plain();
    const events: unknown[] = [...value.events];
    const place = value.events.findIndex(({ kind }) => kind === 'decide');
    events[place] = damage(value.events[place] ?? {});
    const result = openSaved({ ...value, events });
    expect(told(result)).toEqual([['error', 'session.saved.event', `$.events[${place}]${at}`]]);
    expect(opened(result).events.map(({ id }) => id)).toEqual(value.events.filter((_event, i) => i !== place).map(({ id }) => id));
  });

  it.each<[string, (table: Record<string, unknown>) => unknown, string]>([
    ['no object', () => null, ''], ['id', (t) => ({ ...t, id: 0 }), '.id'], ['file', (t) => ({ ...t, file: undefined }), '.file'],
    ['encoding', (t) => ({ ...t, encoding: 'latin1' }), '.encoding'], ['header', (t) => ({ ...t, header: [1] }), '.header'],
    ['rows', (t) => ({ ...t, rows: 'x' }), '.rows'], ['lines', (t) => ({ ...t, lines: [2, 3] }), '.lines'], ['mapping', (t) => ({ ...t, mapping: [] }), '.mapping'],
    ['kind', (t) => ({ ...t, kind: 'colours' }), '.kind'], ['day', (t) => ({ ...t, asOf: '21.4.2024' }), '.asOf'],
    ['number of keys', (t) => ({ ...t, keys: ['a', 'b'] }), '.keys'], ['key', (t) => ({ ...t, keys: ['a', 'b', 'a'] }), '.keys'],
    ['list without its column', (t) => ({ ...t, kind: 'ongoing', mapping: { name: [4] } }), '.mapping.name'],
    ['mapped column', (t) => ({ ...t, mapping: { title: [4] } }), '.mapping.title'], ['field', (t) => ({ ...t, mapping: { colour: [1] } }), '.mapping.colour'],
  ])('leave out an import with a damaged %s and open the rest', (_part, damage, at) => {
    const value = plain();
    const result = openSaved({ ...value, imports: [damage(value.imports[0] ?? {}), value.imports[0]] });
    expect(told(result)).toEqual([['error', 'session.saved.import', `$.imports[0]${at}`]]);
    expect(opened(result).imports).toHaveLength(1);
  });

  it('leave out damaged rows of a table, with their lines', () => {
    const value = plain();
    const table = { ...value.imports[0], rows: [['a', 'b', 'c'], ['1', '2', '3', '4'], ['1', '2', '3', null]] };
    const result = openSaved({ ...value, imports: [table] });
    expect(told(result).map(([, key, path]) => [key, path])).toEqual([
      ['session.saved.row', '$.imports[0].rows[0]'], ['session.saved.row', '$.imports[0].rows[2]'],
    ]);
    expect(opened(result).imports[0]).toMatchObject({ rows: [['1', '2', '3', '4']], lines: [3], keys: [row(3)] });
  });

  it('leave out a second import of one id, and one of two events of one id', () => {
    const value = plain();
    const result = openSaved({ ...value, imports: [value.imports[0], value.imports[0]], events: [value.events[0], { ...value.events[0], actor: '某人' }] });
    expect(told(result)).toEqual([['error', 'session.saved.import', '$.imports[1].id'], ['warning', 'session.merge.twoContents', undefined]]);
    expect(opened(result).events).toHaveLength(1);
  });

  it('are not all named when there are thousands', () => {
    const result = openSaved({ ...plain(), events: Array.from({ length: 5000 }, () => 0) });
    expect(result.issues).toHaveLength(101);
    expect(result.issues.at(-1)?.message).toEqual({ key: 'session.saved.more', params: { count: 4900 } });
  });

  it('never make opening throw', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), fc.array(fc.anything()), (call, table, events) => {
      expect(openSaved(call).ok).toBe(false);
      expect(openSaved({ ...plain(), imports: [table, { ...plain().imports[0], rows: events }], events }).ok).toBe(true);
    }));
  });
});

describe('migrations', () => {
  // An invented version 0, which called events `log` and numbered its replicas.
  const { events, ...rest } = plain(1);
  const older = { ...rest, version: 0, log: events.map((event) => ({ ...event, replica: 4 })) };
  const fromZero: Migration = {
    from: 0,
    migrate: ({ log, ...saved }) => ({ ...saved, events: (log as Record<string, unknown>[]).map((event) => Object.assign({}, event, { replica: `tab-${String(event['replica'])}` })) }),
  };

  it('bring an older session up to this version', () => {
    const result = openSaved(older, [fromZero, ...migrations]);
    expect(result.issues).toEqual([]);
    expect(opened(result)).toMatchObject({ version: savedVersion, id: 'session-1' });
    expect(opened(result).events).toHaveLength(events.length);
    expect(opened(result).events.every(({ replica }) => replica === 'tab-4')).toBe(true);
    expect(older.version).toBe(0);
  });

  it('do not touch a session of this version', () => {
    const refuse = (): never => { throw new Error('not called'); };
    expect(openSaved(plain(), [{ from: 0, migrate: refuse }]).ok).toBe(true);
  });

  it('that fail say from which version, and why', () => {
    const result = openSaved({ format: 'proposal-triage', version: 0 }, [fromZero]);
    expect(result).toMatchObject({ ok: false, issues: [{ message: { key: 'session.saved.migration', params: { from: 0 } } }] });
  });

  it('exist for every older version, and each version has its fixture, which opens', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: savedVersion - 1 }, (_none, i) => i + 1));
    for (let version = 1; version <= savedVersion; version++) expect(readSaved(fixture(version))).toMatchObject({ ok: true, issues: [] });
  });
});
