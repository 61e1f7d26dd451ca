import { strToU8, zipSync, type Zippable } from 'fflate';
import { say, write } from '../../words';
import type { SheetFormat } from '../format';
import { csvText } from './csv';
import { fileNames } from './fileNames';
import { xlsxFormat } from './xlsx';

/** Everything in one: a workbook of all sheets, each sheet as CSV, and a text file for each letter. */
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
      files[`${name}.csv`] = strToU8(csvText(sheet));
      const letters = sheet.letters ?? [];
      const own = fileNames(letters.map(({ name: letter }) => letter));
      for (const [place, letter] of letters.entries()) files[`${name}/${own[place]}.txt`] = strToU8(`\ufeff${letter.text.replace(/\n/g, '\r\n')}\r\n`);
    }
    // Without a zone it is read and written in the machine's own: the wall clock comes out as it went in.
    return zipSync(files, { mtime: setup.now.replace(' ', 'T') });
  },
};
