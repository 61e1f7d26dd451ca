import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe';
import { importFile, rowCount, watchedPage, type Watched } from './browser';
import { aStage } from './stage';

const stage = aStage();

const copied = '本项目研究图神经网络在异配图上的表示能力，拟以谱滤波刻画信息的传播与遗忘，给出与图谱隙有关的误差界，并在引文、社交与分子三类图上验证所得结论';
const id = '990106196809034740';
const header = ['申请编号', '项目名称', '申请人', '证件号', '职称', '依托单位', '主要参与者', '摘要'];
const rows = [
  ['3152479361', '异配图上的谱滤波方法', '陆晓', id, '教授', '洞庭大学', '武超明（陇原大学，教授）；李二（洞庭大学，讲师）', `${copied}。同时面向推荐场景开展应用。`],
  ['3152479362', '图表示学习的误差理论', '郝刚', '', '研究员', '东湖大学', '武超明（陇原大学，教授）', `首先说明背景。${copied}。`],
  ['3152479363', '算子学习的稀疏采样', '陆晓', id, '教授', '洞庭大学', '武超明(陇原大学,教授)', '研究算子在低维流形上的学习方法及其泛化误差，设计随机采样策略降低计算量。'],
  ['3152479364', '大模型的训练动力学', '钱博', '', '副教授', '北川大学', '', '从随机微分方程出发刻画大模型训练中的相变现象，解释学习率与批量大小的作用。'],
];

async function open(): Promise<Watched> {
  const watched = await watchedPage(await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }), stage.address);
  await importFile(watched.page, { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...rows].map((row) => row.join(',')).join('\n')) });
  return watched;
}

describe('the page of persons', () => {
  it('says who is over which limit, finds people, masks identity numbers, and leads to a proposal', async () => {
    const { page, expectQuiet } = await open();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    const lines = page.locator('tr[data-person]');
    await lines.first().waitFor();
    expect(await page.getByTestId('people-summary').innerText()).toBe('共 5 人：申请人 3 人，参与两项以上 2 人，超过限项或待判断 2 人');
    expect(await page.getByTestId('people-page').innerText()).not.toContain(id.slice(0, 12));
    expect(await page.locator('tr[data-person=陆晓]').innerText()).toMatch(/陆晓\s*证件号 ••••40[\s\S]*申请人重复申请/);

    await page.getByTestId('people-show').selectOption('over');
    expect(await lines.evaluateAll((some) => some.map((line) => line.getAttribute('data-person')))).toEqual(['武超明', '陆晓']);
    await page.keyboard.press('/');
    await page.keyboard.type('陇原');
    await expect.poll(() => lines.count()).toBe(1);
    expect(await lines.first().innerText()).toMatch(/武超明[\s\S]*陇原大学[\s\S]*教授[\s\S]*高级职称人员限项/);
    await lines.first().getByRole('button', { name: /3152479363/ }).press('Enter');
    await page.getByRole('grid').waitFor();
    expect(await page.locator('.detail-nav .where').innerText()).toContain('3152479363');
    expectQuiet();
    await page.context().close();
  });
});

describe('two proposals whose texts are nearly the same', () => {
  it('stand side by side with the shared passages marked, opened from the finding, and lead to one another', async () => {
    const { page, expectQuiet } = await open();
    await page.locator('[data-facet=rule][data-value=near-duplicate]').click();
    await expect.poll(() => rowCount(page)).toBe(2);
    await page.locator('#grid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const asked = page.locator('#finding-near-duplicate').getByTestId('finding-alike');
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette').fill('并排对照');
    await page.keyboard.press('Enter');
    const marks = page.locator('[data-testid=alike] mark');
    await expect.poll(() => marks.count()).toBe(2);
    for (const text of await marks.allInnerTexts()) expect(text.replace(/^\d+/, '').trim()).toBe(copied);
    expect(await page.getByTestId('alike-summary').innerText()).toMatch(/^相同段落 1 处：占本申请文字的 \d+%，占对照文字的 \d+%$/);
    expect(await axeFindings(page)).toEqual([]);
    const here = (await page.locator('.detail-nav .where').innerText()).slice(0, 10);
    await page.getByTestId('alike-go').press('Enter');
    await page.getByTestId('alike').waitFor({ state: 'detached' });
    await expect.poll(async () => (await page.locator('.detail-nav .where').innerText()).slice(0, 10)).not.toBe(here);

    // The other one's finding leads back; Escape closes the box and comes back to its button.
    await asked.press('Enter');
    await marks.first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('alike').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('finding-alike');
    expectQuiet();
    await page.context().close();
  });
});
