import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides, findConflicts, type PinnedConflict } from '../../../src/core/experts';
import { defaultReview, runSteps, type Call, type Conflict, type Expert, type Proposal } from '../../../src/core/model';
import { aCall, anExpert, proposalsOf, soundCells } from '../../build';

const find = (proposals: readonly Proposal[], experts: readonly Expert[], call: Call = aCall(), pinned: readonly PinnedConflict[] = []) =>
  runSteps(findConflicts(proposals, experts, [], call, pinned));

const names = ['甲一', '乙二', '丙三', 'Ann Lee', '甲 一', 'ann  lee', '欧阳六'];
const units = ['东湖大学', '东湖大学物理学院', '西湖大学', '东湖大学附属第一医院', 'Lund University', ''];
const numbers = ['990106196809034740', '99010619660501501X', ''];
const person = fc.record({ name: fc.constantFrom(...names), unit: fc.constantFrom(...units), id: fc.constantFrom(...numbers) });
const proposal = fc.record({ applicant: person, team: fc.array(person, { maxLength: 3 }) });

const rows = (files: readonly { readonly applicant: { name: string; unit: string; id: string }; readonly team: readonly { name: string; unit: string }[] }[]): readonly Proposal[] =>
  proposalsOf(files.map(({ applicant, team }) => ({
    ...soundCells, employer: '', applicant: applicant.name, host: applicant.unit, applicantId: applicant.id,
    participants: team.map(({ name, unit }) => (unit === '' ? name : `${name}（${unit}，教授）`)).join('；'),
  })));

const expertOf = ({ name, unit, id }: { name: string; unit: string; id: string }, line: number): Expert => {
  const expert = anExpert({ line, name, employer: unit });
  return { ...expert, cells: { ...expert.cells, ...(id === '' ? {} : { personId: id }) } };
};

const bare = (name: string): string => name.toLowerCase().replace(/\s/g, '');

describe('a proposal', () => {
  it('never reaches its own people in silence: the same number, or name and institution, bars; the name alone warns', () => {
    fc.assert(fc.property(fc.array(proposal, { minLength: 1, maxLength: 5 }), fc.array(person, { minLength: 1, maxLength: 4 }), (files, people) => {
      const proposals = rows(files);
      const experts = people.map((one, at) => expertOf(one, at + 2));
      const { conflicts } = find(proposals, experts);
      for (const [e, expert] of experts.entries()) {
        for (const [p, { applicant, team }] of files.entries()) {
          const own = conflicts.filter((one) => one.expert === expert.key && one.proposal === proposals[p]?.key);
          const who = people[e]!;
          // Whoever is listed in the team under the applicant's own name is the applicant.
          const members = [applicant, ...team.filter(({ name }) => bare(name) !== bare(applicant.name)).map((member) => ({ ...member, id: '' }))];
          const byNumber = members.some(({ id }) => id !== '' && id === who.id);
          const named = members.filter(({ name, id }) => bare(name) === bare(who.name) && (id === '' || who.id === '' || id === who.id));
          if (byNumber || named.some(({ unit }) => unit !== '' && unit === who.unit)) expect(own.some(({ force }) => force === 'bar')).toBe(true);
          else if (named.length > 0) expect(own.length).toBeGreaterThan(0);
        }
      }
    }), { numRuns: 300 });
  });
});

describe('findConflicts', () => {
  it('gives at most one conflict a pair and test, the strongest, whatever the order of the rows', () => {
    fc.assert(fc.property(fc.array(proposal, { minLength: 1, maxLength: 5 }), fc.array(person, { minLength: 1, maxLength: 4 }), (files, people) => {
      const say = (one: Conflict, proposals: readonly Proposal[]): string =>
        [proposals.find(({ key }) => key === one.proposal)?.cells.number, one.expert, one.test, one.force].join(' ');
      const forward = rows(files).map((one, at) => ({ ...one, cells: { ...one.cells, number: String(at) } }));
      const experts = people.map((one, at) => expertOf(one, at + 2));
      const straight = find(forward, experts).conflicts.map((one) => say(one, forward));
      expect(new Set(straight.map((one) => one.replace(/ \w+$/, ''))).size).toBe(straight.length);
      const turned = forward.toReversed();
      expect(find(turned, experts.toReversed()).conflicts.map((one) => say(one, turned)).toSorted()).toEqual(straight.toSorted());
    }), { numRuns: 150 });
  });

  it('never quotes an identity number', () => {
    const proposals = rows([{ applicant: { name: '甲一', unit: '东湖大学', id: numbers[0]! }, team: [{ name: '乙二', unit: '西湖大学' }] }]);
    const { conflicts } = find(proposals, [expertOf({ name: '', unit: '', id: numbers[0]! }, 2)]);
    expect(conflicts.map(({ test }) => test)).toEqual(['own-proposal']);
    expect(JSON.stringify(conflicts)).not.toContain(numbers[0]);
  });

  it('lets people of the round judge others, or warns, where the call says so', () => {
    const proposals = rows([{ applicant: { name: '甲一', unit: '东湖大学', id: '' }, team: [] }, { applicant: { name: '乙二', unit: '西湖大学', id: '' }, team: [] }]);
    const experts = [expertOf({ name: '甲一', unit: '东湖大学', id: '' }, 2)];
    const forces = (inRound: 'bar' | 'warn' | 'allow'): unknown =>
      find(proposals, experts, aCall({ review: { ...defaultReview, inRound } })).conflicts.filter(({ proposal: key }) => key === proposals[1]?.key).map(({ force }) => force);
    expect([forces('bar'), forces('warn'), forces('allow')]).toEqual([['bar'], ['warn'], []]);
  });

  it('adds what a person set by hand, and says whom it could not check', () => {
    const proposals = rows([{ applicant: { name: '甲一', unit: '东湖大学', id: '' }, team: [] }]);
    const expert = expertOf({ name: '丙三', unit: '', id: '' }, 2);
    const foreign = [expertOf({ name: 'Ann Lee', unit: 'Lund University', id: '' }, 3), expertOf({ name: '丁四', unit: 'Tsinghua University', id: '' }, 4)];
    const { conflicts, unchecked } = find(proposals, [expert, ...foreign], aCall(), [{ proposal: proposals[0]!.key, expert: expert.key, reason: '合办企业' }]);
    expect(conflicts).toMatchObject([{ test: 'pinned', force: 'bar', origin: 'pinned', message: { params: { reason: '合办企业' } } }]);
    expect(unchecked.map(({ key, params }) => [key, params])).toEqual([['conflict.unchecked.employer', { count: 1, names: ['丙三'] }], ['conflict.unchecked.script', { count: 1, names: ['Ann Lee'] }]]);
  });
});

describe('overrides', () => {
  const proposals = rows([{ applicant: { name: '甲一', unit: '东湖大学', id: '' }, team: [] }]);
  const { conflicts } = find(proposals, [expertOf({ name: '甲一', unit: '东湖大学', id: '' }, 2)]);
  const [first, second] = conflicts;
  const override = (test: string, reason: string) => ({ proposal: first!.proposal, expert: first!.expert, test, reason });

  it('set one test of a pair aside, with its reason; the others stand', () => {
    expect(conflicts.map(({ test }) => test)).toEqual(['own-proposal', 'same-institution']);
    expect(applyOverrides(conflicts, [override('own-proposal', ' 同名，已核实不是同一人 ')])).toEqual({
      standing: [second], overridden: [{ conflict: first, reason: '同名，已核实不是同一人' }], refused: [], stale: [],
    });
  });

  it('are not taken without a reason, and are told where their conflict is gone', () => {
    const [blank, gone] = [override('own-proposal', ' '), override('relation', '旧')];
    expect(applyOverrides(conflicts, [blank, gone])).toEqual({ standing: conflicts, overridden: [], refused: [blank], stale: [gone] });
  });
});
