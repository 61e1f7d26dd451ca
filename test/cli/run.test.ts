import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/run';
import { dataFile, demo, linesOf, passingFolder, runInside } from './inside';

const demoExperts = dataFile('demo/experts.csv');
const at = passingFolder();
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(at(name), text);
  return at(name);
};

describe('help', () => {
  it('of the program names every command, in both languages', () => {
    for (const language of ['zh', 'en']) {
      const { status, out, err } = runInside('--help', '--lang', language);
      expect([status, err]).toEqual([0, '']);
      for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
    }
  });

  it.each(commands)('of $name names each of its options, in both languages', ({ name, options }) => {
    for (const language of ['zh', 'en']) {
      const { status, out, err } = runInside(name, '--help', '--lang', language);
      expect([status, err]).toEqual([0, '']);
      const named = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option);
      expect(named.toSorted()).toEqual([...options, 'lang', 'help'].toSorted());
    }
  });

  it('differs by language', () => {
    expect(runInside('check', '--help').out).toContain('用法');
    expect(runInside('check', '--help', '--lang', 'en').out).not.toMatch(/用法|选项/);
  });
});

describe('wrong usage ends with status 2, a message on standard error and nothing on standard output', () => {
  it.each([
    ['no command', [], '没有写命令'],
    ['an option before the command', ['--lang', 'zh'], '没有写命令'],
    ['a command that is not there', ['schedule', demo], '没有“schedule”这个命令'],
    ['no table', ['classify'], '没有写申请书表'],
    ['an unknown option', ['classify', demo, '--fast'], '没有选项 --fast'],
    ['an option of another command', ['check', demo, '--explain'], '没有选项 --explain'],
    ['a bad language', ['check', demo, '--lang', 'de'], '不能是“de”'],
    ['a malformed list', ['check', demo, '--list', 'x'], '名称=文件'],
    ['a table of experts', ['check', demo, 'experts.csv'], '多出的是“experts.csv”'],
    ['no table of experts', ['affinity', demo], '没有给出专家表'],
    ['a third table', ['affinity', demo, demoExperts, 'works.csv'], '多出的是“works.csv”'],
    ['no folder to export to', ['export', demo], '用 --out 写明'],
    ['a result in place of an input', ['classify', demo, '--out', demo], '不能是输入文件本身'],
  ])('%s', (_what, argv, message) => {
    const { status, out, err } = runInside(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('--help');
  });
});

describe('an input that cannot be used ends with status 1 and says which file, where and why', () => {
  const labels = file('labels.csv', '申请编号,direction\n9924170241,C5\n9924170287,C99\n');
  const noText = file('notext.csv', '申请编号,申请人\n1,甲\n2,乙\n');
  const noNumber = file('nonumber.csv', '项目名称,摘要\n图神经网络,研究图\n流形学习,研究流形\n');
  const prose = file('prose.txt', '这不是一张表\n只是几行文字\n');
  const badCall = file('call.json', '{"id":"x","title":"y","directions":[]}');
  it.each([
    ['a missing file', ['classify', at('none.csv')], ['none.csv', '找不到']],
    ['a folder', ['check', at()], ['目录']],
    ['no table', ['check', prose], ['prose.txt', '没有找到表头']],
    ['an empty file', ['check', file('empty.csv', '')], ['empty.csv', '空']],
    ['a packed file', ['check', file('a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 0)]))], ['a.zip', 'ZIP']],
    ['no number to classify by', ['classify', noNumber], ['nonumber.csv', '申请编号']],
    ['no text to classify', ['classify', noText], ['notext.csv', '项目名称']],
    ['a call without directions', ['classify', demo, '--call', badCall], ['call.json', '$.directions']],
    ['a call that is none', ['classify', demo, '--call', prose], ['prose.txt', 'JSON']],
    ['a missing call', ['check', demo, '--call', at('none.json')], ['none.json', '找不到']],
    ['a direction that the call has not', ['classify', demo, '--labels', labels], ['labels.csv', '第 3 行', '“direction”列', 'C99', 'K8']],
    ['a missing list', ['check', demo, '--list', `在研项目=${at('none.csv')}`], ['none.csv', '找不到']],
    ['a result in a folder that is not there', ['check', demo, '--out', at('deep', 'x.jsonl')], ['写不进去', 'x.jsonl']],
    ['a folder in place of the result', ['check', demo, '--out', at()], ['目录']],
    ['a file in place of the folder', ['export', demo, '--out', prose], ['prose.txt', '写不进去']],
  ])('%s', (_what, argv, messages) => {
    const before = readdirSync(at()).toSorted();
    const { status, out, err } = runInside(...argv);
    expect([status, out]).toEqual([1, '']);
    for (const message of ['错误：', ...messages]) expect(err).toContain(message);
    expect(readdirSync(at()).toSorted()).toEqual(before);
  });

  it('speaks English where asked', () => {
    expect(runInside('classify', at('none.csv'), '--lang', 'en').err).toMatch(/^Error: .*none\.csv: There is no such file/);
  });
});

interface CheckLine {
  readonly row?: number;
  readonly id?: string;
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly clause: string;
  readonly message: string;
  readonly evidence: readonly unknown[];
}

describe('check', () => {
  it('writes one line a finding, with exactly the keys of the contract', () => {
    const { status, out, err } = runInside('check', demo);
    expect([status, err]).toEqual([0, expect.stringMatching(/^(注意：[^\n]*\n)*$/)]);
    // Fourteen planted faults, and two rows outside of the call.
    const lines = linesOf<CheckLine>(out).filter(({ outcome }) => outcome !== 'unchecked');
    expect(lines).toHaveLength(16);
    for (const line of lines) expect(Object.keys(line)).toEqual(['row', 'id', 'rule', 'outcome', 'severity', 'clause', 'message', 'evidence']);
    expect(lines.find(({ rule, outcome }) => rule === 'duration' && outcome === 'fail')).toMatchObject({
      row: 42, id: '9924178011', severity: 'reject', clause: expect.stringContaining('五'), message: expect.stringContaining('2027-12-31'),
      evidence: expect.arrayContaining([{ field: 'period', column: '研究期限', quote: '2025.01-2028.12' }]),
    });
  });

  it('writes every outcome where asked: each rule for each row', () => {
    const lines = linesOf<CheckLine>(runInside('check', demo, '--all').out).filter(({ outcome }) => outcome !== 'unchecked');
    const rules = new Set(lines.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThanOrEqual(12);
    expect(lines).toHaveLength(48 * rules.size);
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['pass', 'fail', 'unsure', 'not-applicable']));
  });

  it('takes whatever is there: checks without their columns give one line without row and id, and one message', () => {
    const { status, out, err } = runInside('check', file('short.csv', '项目名称,申请金额(万元)\n图神经网络,90\n流形学习,\n'));
    expect(status).toBe(0);
    const lines = linesOf<CheckLine>(out);
    const unchecked = lines.filter(({ outcome }) => outcome === 'unchecked');
    expect(unchecked.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['acceptance-code', 'applicant-title', 'duration']));
    expect(new Set(unchecked.map(({ rule }) => rule)).size).toBe(unchecked.length);
    for (const line of unchecked) expect(Object.keys(line)).toEqual(['rule', 'outcome', 'severity', 'clause', 'message', 'evidence']);
    for (const line of lines.filter(({ outcome }) => outcome !== 'unchecked')) expect(line.id).toBe('');
    expect(err.match(/受理代码/g)).toHaveLength(1);
  });

  it('looks proposals up in the lists that are given, by Chinese name or id, and says once which are not', () => {
    const penalties = file('处罚.csv', '单位,起,止\n墨江大学,2023-01-01,2025-12-31\n');
    const hosts = file('hosts.csv', '名称\n墨江大学\n');
    const proposals = file('few.csv', '申请编号,申请人,依托单位\n3152400001,甲一,墨江大学\n3152400002,乙二,苍岭大学\n');
    const { status, out, err } = runInside('check', proposals, '--list', `处罚名单=${penalties}`, '--list', `hosts=${hosts}`);
    expect(status).toBe(0);
    const lines = linesOf<CheckLine & { readonly evidence: readonly object[] }>(out);
    expect(lines.filter(({ outcome }) => outcome === 'fail').map(({ id, rule, severity }) => [id, rule, severity])).toEqual([
      ['3152400001', 'penalty-list', 'verify'], ['3152400002', 'host-registered', 'verify'],
    ]);
    expect(lines.find(({ rule }) => rule === 'penalty-list')?.evidence).toContainEqual({ list: 'penalties', line: 2, column: '单位', quote: '墨江大学' });
    expect(lines.filter(({ outcome }) => outcome === 'unchecked').map(({ rule }) => rule)).toEqual(expect.arrayContaining(['ongoing-limit', 'similar-to-funded']));
    expect(err.match(/同年申请/g)).toHaveLength(1);
  });

  it('says of a check without its list how the list is given', () => {
    const { out } = runInside('check', demo);
    const lacking = linesOf<CheckLine>(out).filter(({ message }) => message.includes('没有名单'));
    expect(lacking.length).toBeGreaterThan(0);
    for (const { message } of lacking) expect(message).toMatch(/可用 --list [a-z-]+=文件 给出。$/);
  });

  it.each([
    ['of an unknown name', '名录', 2, '依托单位名单（hosts）'], ['that lacks a column it needs', 'hosts', 1, '单位名称'],
  ])('refuses a list %s', (_what, name, status, told) => {
    const list = file('list.csv', '甲,乙\n1,2\n');
    expect(runInside('check', demo, '--list', `${name}=${list}`)).toMatchObject({ status, out: '', err: expect.stringContaining(told) });
  });

  it('refuses a list that is given twice', () => {
    const list = file('hosts.csv', '名称\n墨江大学\n');
    expect(runInside('check', demo, '--list', `hosts=${list}`, '--list', `依托单位名单=${list}`)).toMatchObject({ status: 2, err: expect.stringContaining('两次') });
  });

  it('prints findings of a flood all the same, with one warning', () => {
    const [header = '', ...rows] = readFileSync(demo, 'utf8').trimEnd().split('\r\n');
    const { out, err } = runInside('check', file('flood.csv', [header, ...rows.map((row) => row.replace(',T01,', ',T02,'))].join('\r\n')));
    expect(linesOf<CheckLine>(out).filter(({ rule }) => rule === 'acceptance-code').length).toBeGreaterThan(40);
    expect(err.trimEnd().split('\n').filter((line) => line.includes('受理代码'))).toHaveLength(1);
  });

  it('speaks English where asked', () => {
    expect(linesOf<CheckLine>(runInside('check', demo, '--lang', 'en').out)[0]?.message).toMatch(/^[A-Za-z]/);
  });
});

interface ClassifyLine {
  readonly id: string;
  readonly ranking: readonly { readonly direction: string; readonly score: number }[];
  readonly bySubtype: Readonly<Record<string, readonly string[]>>;
  readonly confidence: number;
  readonly inScope: number;
  readonly evidence: Readonly<Record<string, readonly { readonly term: string; readonly points: number }[]>>;
  readonly weak: readonly string[];
}

function expectSums(lines: readonly ClassifyLine[]): void {
  for (const { ranking, evidence } of lines) {
    for (const [direction, terms] of Object.entries(evidence)) {
      const score = ranking.find((one) => one.direction === direction)?.score ?? Number.NaN;
      const sum = terms.reduce((total, { points }) => total + points, 0);
      expect(Math.abs(sum - score)).toBeLessThan(1e-9);
      expect(terms.filter(({ term }) => term !== '…').length).toBeLessThanOrEqual(12);
      expect(terms.slice(0, -1).some(({ term }) => term === '…')).toBe(false);
    }
  }
}

describe('classify', () => {
  const { status, out } = runInside('classify', demo);
  const lines = linesOf<ClassifyLine>(out);

  it('writes one line a proposal, in file order, with the keys of the contract, and the subtypes that no direction fits', () => {
    expect(status).toBe(0);
    const ids = readFileSync(demo, 'utf8').trimEnd().split('\r\n').slice(1).map((row) => row.slice(0, 10));
    expect(lines.map(({ id }) => id)).toEqual(ids);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'ranking', 'bySubtype', 'confidence', 'inScope', 'evidence', 'weak']);
      expect(line.ranking).toHaveLength(19);
      expect(line.ranking.map(({ score }) => score)).toEqual(line.ranking.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(Object.keys(line.bySubtype)).toEqual(['培育项目', '重点支持项目']);
      for (const [subtype, letter] of [['培育项目', 'C'], ['重点支持项目', 'K']] as const) {
        expect(line.bySubtype[subtype]).toEqual(line.ranking.map(({ direction }) => direction).filter((direction) => direction.startsWith(letter)));
      }
      for (const subtype of line.weak) expect(Object.keys(line.bySubtype)).toContain(subtype);
      for (const share of [line.confidence, line.inScope]) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  it('gives the reasons of the first of each subtype, which sum to the score', () => {
    for (const { bySubtype, evidence } of lines) {
      expect(Object.keys(evidence).toSorted()).toEqual([bySubtype['培育项目']?.[0], bySubtype['重点支持项目']?.[0]].toSorted());
    }
    expectSums(lines);
  });

  it('gives the reasons of all with --explain', () => {
    const explained = linesOf<ClassifyLine>(runInside('classify', demo, '--explain').out);
    for (const { evidence } of explained) expect(Object.keys(evidence)).toHaveLength(19);
    expectSums(explained);
  });

  it('reads GB18030 as it reads UTF-8', () => {
    const header = Uint8Array.from([0xc9, 0xea, 0xc7, 0xeb, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a]);
    const row = [0x31, 0x2c, 0xcd, 0xbc, 0xc9, 0xf1, 0xbe, 0xad, 0xcd, 0xf8, 0xc2, 0xe7, 0x0d, 0x0a];
    const gb = runInside('classify', file('gb.csv', Uint8Array.from([...header, ...row, 0x32, ...row.slice(1)])));
    const utf8 = runInside('classify', file('utf8.csv', '申请编号,项目名称\r\n1,图神经网络\r\n2,图神经网络\r\n'));
    expect([gb.status, gb.out]).toEqual([0, utf8.out]);
    expect(linesOf<ClassifyLine>(gb.out)[0]?.bySubtype['培育项目']?.slice(0, 2)).toContain('C6');
  });

  it('says once which columns of use are missing, and goes on', () => {
    const { status: done, err } = runInside('classify', at('utf8.csv'));
    expect([done, err.trimEnd().split('\n')]).toEqual([0, [expect.stringContaining('关键词；摘要；亚类说明')]]);
  });

  it('works with the least call there can be', () => {
    const call = file('least.json', '{"id":"x","title":"某计划","directions":[{"id":"D1","title":"图神经网络"},{"id":"D2","title":"水稻育种"}]}');
    const least = runInside('classify', at('utf8.csv'), '--call', call);
    expect(least.status).toBe(0);
    const [line] = linesOf<ClassifyLine>(least.out);
    expect([line?.ranking[0]?.direction, Object.keys(line?.evidence ?? {})]).toEqual(['D1', ['D1']]);
    expectSums(linesOf(least.out));
  });

  it('learns from labels', () => {
    const labels = file('good.csv', '申请编号,direction\n9924170241,C11\n');
    const labelled = runInside('classify', demo, '--labels', labels);
    expect([labelled.status, labelled.out === out]).toEqual([0, false]);
  });

  it('writes to a file what it else prints', () => {
    const written = runInside('classify', demo, '--out', at('out.jsonl'));
    expect([written.status, written.out, readFileSync(at('out.jsonl'), 'utf8') === out]).toEqual([0, '', true]);
  });
});

describe('export', () => {
  it('writes the sheet and the lines of both commands', () => {
    const { status, out } = runInside('export', demo, '--out', at('all', 'of it'));
    expect([status, out]).toEqual([0, '']);
    const text = (name: string): string => readFileSync(at('all', 'of it', name), 'utf8');
    expect(readdirSync(at('all', 'of it')).toSorted()).toEqual(['check.jsonl', 'classify.jsonl', 'master.csv', 'triage.csv']);
    expect(text('check.jsonl')).toBe(runInside('check', demo).out);
    expect(text('classify.jsonl')).toBe(runInside('classify', demo).out);
    const sheet = text('triage.csv');
    expect(sheet.slice(1, sheet.indexOf('\r\n'))).toMatch(/^申请编号,项目名称,申请人,职称,.*,系统状态,最适方向,把握程度,/);
    expect(sheet).not.toMatch(/\b99\d{15}[\dX]/);
    expect(sheet).toContain('【建议不予受理】');
  });

  it('writes a sheet that can be imported again, with the same result', () => {
    const again = runInside('classify', at('all', 'of it', 'triage.csv'));
    expect(again.status).toBe(0);
    expect(again.out).toBe(runInside('classify', demo).out);
  });

  it('leaves no folder behind where it failed', () => {
    expect(runInside('export', at('none.csv'), '--out', at('never')).status).toBe(1);
    expect(existsSync(at('never'))).toBe(false);
  });
});
