import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/core/call';
import type { Call, Direction } from '../../src/core/model';
import { rules } from '../../src/core/rules';
import { checkSettings } from '../../src/core/rules/checkSettings';
import { top } from './source';

const folder = join(top, 'data/calls');
const files = readdirSync(folder);
const guideFile = join(top, '../shared/call/2024-guide.txt');

function callOf(file: string): Call {
  const result = readCall(readFileSync(join(folder, file), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The least number of concepts, and of forms in Chinese and in Latin letters, of a direction that is not open. */
const leastConcepts = 60;
const leastForms = 15;

const han = /\p{Script=Han}/u;
const formsOf = (direction: Direction): string[] => direction.terms.flatMap(({ forms }) => [...forms]);

/** Runs of 16 Han characters, punctuation aside, that a text shares with another. */
function sharedRuns(text: string, other: string): string[] {
  const bare = (written: string): string => [...written.normalize('NFKC')].filter((sign) => han.test(sign)).join('');
  const [mine, theirs] = [bare(text), bare(other)];
  const runs = Array.from({ length: Math.max(0, mine.length - 15) }, (_, start) => mine.slice(start, start + 16));
  return runs.filter((run) => theirs.includes(run));
}

describe('calls', () => {
  it('are JSON files named by year', () => {
    expect(files.filter((file) => !/^\d{4}-[a-z0-9-]+\.json$/.test(file))).toEqual([]);
    expect(files).toContain('2024-explainable-general-ai.json');
  });

  it.each(files)('%s parses without a remark, bears its own id, and sets what its rules know', (file) => {
    const result = readCall(readFileSync(join(folder, file), 'utf8'), rules.map(({ id }) => id));
    expect(result.issues).toEqual([]);
    expect(checkSettings(callOf(file))).toEqual([]);
    expect(`${callOf(file).id}.json`).toBe(file);
  });
});

describe('the call of 2024', () => {
  const call = callOf('2024-explainable-general-ai.json');

  it('has the numbers, days and amounts of the guide', () => {
    expect(call).toMatchObject({ title: '可解释、可通用的下一代人工智能方法', year: 2024, codes: { acceptance: 'T01', most: 5 } });
    expect(call.questions.map(({ title }) => title)).toEqual([
      '深度学习的基本原理', '可解释、可通用的下一代人工智能方法', '面向科学领域的下一代人工智能方法的应用',
    ]);
    expect(call.subtypes).toEqual([
      {
        name: '培育项目', nameEn: 'Cultivation project', short: '培育', nearly: ['培育'], period: { from: '2025-01-01', to: '2027-12-31' },
        years: 3, budget: { cap: 80 }, awards: 25, partnerLimit: 2, reviewers: 3,
      },
      {
        name: '重点支持项目', nameEn: 'Key project', short: '重点', nearly: ['重点支持'], period: { from: '2025-01-01', to: '2028-12-31' },
        years: 4, budget: { about: 300, within: 0.2 }, awards: 6, partnerLimit: 2, reviewers: 5,
      },
    ]);
    expect(call.rules['submission-window']).toMatchObject({ openDay: '2024-04-15', closeDay: '2024-04-21', closeTime: '16:00' });
    expect(call.rules['plan-annotation']).toMatchObject({ name: '可解释、可通用的下一代人工智能方法', nearlyShare: 0.25 });
    expect(call.rules['flood-guard']).toEqual({ share: 0.2, leastRows: 20 });
  });

  it('has the guide’s nineteen directions', () => {
    expect(call.directions.map(({ id, label, subtype, number, title }) => [id, label, subtype, number, title])).toEqual([
      ['C1', '培育1', '培育项目', 1, '神经网络的新架构和新的预训练或自监督学习方法'],
      ['C2', '培育2', '培育项目', 2, '深度学习的表示理论和泛化理论'],
      ['C3', '培育3', '培育项目', 3, '深度学习训练算法的理论基础'],
      ['C4', '培育4', '培育项目', 4, '大模型的基础问题'],
      ['C5', '培育5', '培育项目', 5, '微分方程与机器学习'],
      ['C6', '培育6', '培育项目', 6, '图神经网络的新方法'],
      ['C7', '培育7', '培育项目', 7, '人工智能的安全性问题'],
      ['C8', '培育8', '培育项目', 8, '科学计算领域的人工智能方法'],
      ['C9', '培育9', '培育项目', 9, '以数据为中心的机器学习'],
      ['C10', '培育10', '培育项目', 10, '基于量子计算的机器学习算法'],
      ['C11', '培育11', '培育项目', 11, '开放型项目'],
      ['K1', '重点1', '重点支持项目', 1, '下一代人工智能方法'],
      ['K2', '重点2', '重点支持项目', 2, '新一代脑启发的人工智能模型与有效训练算法'],
      ['K3', '重点3', '重点支持项目', 3, '多智能体协作学习理论与方法'],
      ['K4', '重点4', '重点支持项目', 4, '多模态融合及生成基础模型'],
      ['K5', '重点5', '重点支持项目', 5, '模型与数据融合的大模型训练方法'],
      ['K6', '重点6', '重点支持项目', 6, '视频原生的自监督学习方法'],
      ['K7', '重点7', '重点支持项目', 7, '支持下一代人工智能的通用型高质量科学数据库'],
      ['K8', '重点8', '重点支持项目', 8, 'AI for Science 的基础设施建设与示范应用'],
    ]);
    expect(call.directions.filter(({ open }) => open).map(({ id }) => id)).toEqual(['C11']);
  });

  it('names each direction in English and describes it', () => {
    expect(call.directions.filter(({ titleEn, description }) => han.test(titleEn) || titleEn === '' || !han.test(description))).toEqual([]);
  });

  it.each(call.directions.filter(({ open }) => !open))(`$label has ${leastConcepts} concepts or more, in both languages`, (direction) => {
    const forms = formsOf(direction);
    expect(direction.terms.length).toBeGreaterThanOrEqual(leastConcepts);
    expect(forms.filter((form) => han.test(form)).length).toBeGreaterThanOrEqual(leastForms);
    expect(forms.filter((form) => !han.test(form)).length).toBeGreaterThanOrEqual(leastForms);
  });

  it('has no form that is also a generic word', () => {
    const generic = new Set(call.genericTerms.map((word) => word.toLowerCase()));
    expect(call.directions.flatMap(formsOf).filter((form) => generic.has(form.toLowerCase()))).toEqual([]);
  });
});

describe.skipIf(!existsSync(guideFile))('the call of 2024 beside its guide (skipped where ../shared is absent)', () => {
  it('describes directions and questions in words of its own', () => {
    const guide = readFileSync(guideFile, 'utf8');
    const call = callOf('2024-explainable-general-ai.json');
    const descriptions = [...call.directions, ...call.questions].map(({ description }) => description);
    expect(descriptions.flatMap((description) => sharedRuns(description, guide))).toEqual([]);
  });
});

describe('the law of own words can fail', () => {
  const guide = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未';
  it('at 16 characters in a row, across punctuation, not at 15', () => {
    expect(sharedRuns('甲乙丙丁、戊己庚辛壬癸子丑寅卯辰巳', guide)).toEqual(['甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳']);
    expect(sharedRuns('甲乙丙丁戊己庚辛壬癸子丑寅卯辰', guide)).toEqual([]);
  });
});
