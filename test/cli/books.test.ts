import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openBooks } from '../../src/cli/books';
import { run } from '../../src/cli/run';
import { linesOf } from './inside';

const table = (name: string): string => fileURLToPath(new URL(`../tables/${name}`, import.meta.url));

async function runWithBooks(...argv: string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const books = await openBooks(argv);
  const status = run(argv, { out: (text) => { out += text; }, err: (text) => { err += text; }, books });
  return { status, out, err };
}

const ids = (out: string): readonly string[] => linesOf<{ readonly id: string }>(out).map(({ id }) => id);

describe('a workbook on the command line', () => {
  it('is read as a table is, its best sheet unless another is named', async () => {
    const best = await runWithBooks('classify', table('xlsx-several-sheets.xlsx'));
    expect([best.status, ids(best.out)]).toEqual([0, ['3152400001', '3152400002', '3152400003']]);
    expect(best.err).toContain('重点项目');
    const named = await runWithBooks('classify', table('xlsx-several-sheets.xlsx'), '--sheet', '培育项目');
    expect([named.status, ids(named.out), named.err.includes('3 张工作表')]).toEqual([0, ['3152400001'], false]);
  });

  it('of Excel 97 is read too', async () => {
    expect(ids((await runWithBooks('classify', table('xls-excel97.xls'))).out)).toEqual(['3152400001', '3152400002', '3152400003']);
  });

  it('that is locked, or lacks the sheet, is refused with what to do', async () => {
    const locked = await runWithBooks('classify', table('xlsx-password.xlsx'));
    expect([locked.status, locked.out]).toEqual([1, '']);
    expect(locked.err).toContain('密码');
    expect((await runWithBooks('check', table('xlsx-several-sheets.xlsx'), '--sheet', '无此表')).err).toContain('说明、培育项目、重点项目');
  });
});
