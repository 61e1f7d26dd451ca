import { readXlsx, type Sheet as BookSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { formatOf, reports, withMarks, type Sheet } from '../../src/core/reports';
import { returned, throughBytes, writtenSheet } from '../core/returns/sheets';
import { sampleInput } from '../core/reports/sample';
import { missingLibreOffice, startLibreOffice, type LibreOffice } from '../tools/libreOffice';

/** Cells that files and spreadsheets like to spoil. */
const nasty = ['=1+1', '+8613800000000', '-3', '@SUM(A1)', '0012345', '990101197001011234', '1e5', '3/4', '2024-04-15', "'=引号", '甲,乙;丙', '第一行\n第二行', ' 前后有空格 ', 'a & b < c > d', '_x000D_', '😀𠮷', 'TRUE', '#N/A', '80.0000（万元）', '长'.repeat(2000)];

let missing: string | undefined;
let office: LibreOffice | undefined;
beforeAll(() => {
  missing = missingLibreOffice();
  if (missing === undefined) office = startLibreOffice();
}, 1_200_000);
afterAll(() => office?.close());
/** Without LibreOffice there is nothing to test; where everything has to be tested, that is a failure. */
function needed(context: TestContext): LibreOffice {
  if (office !== undefined) return office;
  if (process.env['CI'] === 'true') throw new Error(`no LibreOffice: ${missing}`);
  process.stdout.write(`left out, no LibreOffice: ${missing}\n`);
  return context.skip();
}

const keys = sampleInput.rows.map(({ proposal }) => proposal.key);
const setup = { language: 'zh', now: '2024-06-05 10:20:30' } as const;
const write = async (sheets: readonly Sheet[]): Promise<Uint8Array> => formatOf('xlsx').write(sheets, setup);
/** What must not change of a sheet beside its cells. */
const kept = ({ name, autoFilter, columns = [], pageSetup, dataValidations = [] }: BookSheet, width: number) => ({
  name, filter: autoFilter?.range, columns: columns.slice(0, width).map((column) => [Math.round(column.width ?? 0), column.hidden === true]),
  paper: [pageSetup?.paperSize, pageSetup?.orientation, pageSetup?.printTitlesRow, pageSetup?.fitToWidth, pageSetup?.fitToHeight], choices: dataValidations.map(({ type, values }) => [type, values]),
});

describe('a workbook opened and saved again by LibreOffice', () => {
  it('keeps every sheet: cells, frozen and filtered header, widths, what is printed on each page, the choices', async (context) => {
    const { savedAgain } = needed(context);
    const sheets = reports.map((report) => withMarks(report.build(sampleInput, 'zh'), keys, 'zh'));
    const bytes = await write(sheets);
    const [before, after] = [await readXlsx(bytes, { readStyles: true }), await readXlsx(savedAgain(bytes), { readStyles: true })];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    for (const [at, was] of before.sheets.entries()) {
      const is = after.sheets[at];
      if (is === undefined) throw new Error('a sheet is gone');
      expect(is.rows).toEqual(was.rows);
      expect(kept(is, was.columns?.length ?? 0)).toEqual(kept(was, was.columns?.length ?? 0));
      expect(is.freezePane).toMatchObject({ rows: 1 });
      expect(is.headerFooter?.oddFooter).toMatch(/^&L.*内部资料&C.*&P.*&N.*&R.*2024-06-05$/s);
    }
  });

  it('keeps cells that spreadsheets like to spoil as they were typed', async (context) => {
    const { savedAgain } = needed(context);
    const sheet: Sheet = {
      id: 'list', name: '表', columns: [{ key: 'a', header: '编号', width: 12, kind: 'number' }, { key: 'b', header: '文字', width: 30, kind: 'text' }, { key: 'c', header: '日期', width: 12, kind: 'date' }, { key: 'd', header: '金额', width: 12, kind: 'money' }],
      rows: nasty.map((text, at) => [at, text, '2024-02-29', 79.5]),
    };
    const bytes = await write([sheet]);
    const [before, after] = [await readXlsx(bytes), await readXlsx(savedAgain(bytes))];
    expect(after.sheets[0]?.rows).toEqual(before.sheets[0]?.rows);
    expect(after.sheets[0]?.rows.slice(1).map(([, text]) => text)).toEqual(nasty);
  });

  it('comes back without an edit that nobody made', async (context) => {
    const { savedAgain } = needed(context);
    for (const id of ['triage', 'master'] as const) {
      const table = await throughBytes('表.xlsx', savedAgain(await write([writtenSheet(id, 'zh')])));
      expect(returned(table)).toEqual({ edits: [], issues: [], found: 4, missing: 0 });
    }
  });
});
