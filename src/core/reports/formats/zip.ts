import { strToU8, zipSync, type Zippable } from 'fflate';
import { say, write, type WordKey } from '../../words';
import type { SheetFormat } from '../format';
import type { Sheet } from '../sheet';
import { csvText } from './csv';
import { fileNames } from './fileNames';
import { xlsxFormat } from './xlsx';

/** Sheets that are handed out one by one, each to those whom it names: the folder of each kind. */
const handedOut: Readonly<Partial<Record<Sheet['id'], WordKey>>> = { panel: 'exporting.panelSheets', expert: 'exporting.expertSheets' };

/** Everything in one: a workbook of all sheets, each sheet as CSV, but those that are handed out as workbooks of their own, and a text file for each letter. */
export const zipFormat: SheetFormat = {
  id: 'zip',
  extension: 'zip',
  mediaType: 'application/zip',
  holds: 'many',
  async write(sheets, setup) {
    const files: Zippable = {};
    const names = fileNames(sheets.map(({ name }) => name));
    // What is packed already gains nothing.
    files[`${fileNames([write(say('sheet.workbook'), setup.language)])[0]}.xlsx`] = [await xlsxFormat.write(sheets, setup), { level: 0 }];
    for (const [index, sheet] of sheets.entries()) {
      const name = names[index] ?? sheet.id;
      const folder = handedOut[sheet.id];
      if (folder === undefined) files[`${name}.csv`] = strToU8(csvText(sheet));
      else files[`${write(say(folder), setup.language)}/${name}.xlsx`] = [await xlsxFormat.write([sheet], setup), { level: 0 }];
      const letters = sheet.letters ?? [];
      const own = fileNames(letters.map(({ name: letter }) => letter));
      for (const [place, letter] of letters.entries()) files[`${name}/${own[place]}.txt`] = strToU8(`\ufeff${letter.text.replace(/\n/g, '\r\n')}\r\n`);
    }
    // Without a zone it is read and written in the machine's own: the wall clock comes out as it went in.
    return zipSync(files, { mtime: setup.now.replace(' ', 'T') });
  },
};
