import { describe, expect, it } from 'vitest';
import { copiedTable, type CopiedCell } from '../../../src/core/reports';

const asText = (inner: string): string => `<td style="mso-number-format:'\\@'">${inner}</td>`;

describe('a copied table', () => {
  it.each<[string, CopiedCell, string, string]>([
    ['words', '图神经网络', '图神经网络', asText('图神经网络')],
    ['a number', 78.6, '78.6', '<td>78.6</td>'],
    ['a share is a number too', { reckoned: '97%' }, '97%', '<td>97%</td>'],
    ['a code keeps its leading zeros', '0601', '0601', asText('0601')],
    ['a long number keeps its digits', '990101197001011234', '990101197001011234', asText('990101197001011234')],
    ['a formula is not run', '=1+1', "'=1+1", asText('=1+1')],
    ['a line end stays in its cell', '甲\n乙', '"甲\n乙"', asText('甲<br style="mso-data-placement:same-cell">乙')],
    ['a tab and a quote do too', '甲\t"乙"', '"甲\t""乙"""', asText('甲\t&quot;乙&quot;')],
    ['markup is text', '<b>&', '<b>&', asText('&lt;b&gt;&amp;')],
  ])('%s', (_name, cell, text, html) => {
    const table = copiedTable(['列'], [[cell]]);
    expect(table.text).toBe(`列\r\n${text}`);
    expect(table.html).toContain(`<tr><th>列</th></tr><tr>${html}</tr>`);
  });
});
