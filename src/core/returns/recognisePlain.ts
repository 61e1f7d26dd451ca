import type { Call, Language, Message } from '../model';
import { editPlaces, emptySheet, plainReviewSheets, reports } from '../reports';
import { firstVocabulary } from '../session';
import { bareHeader } from '../tables/headerMatcher';
import { say } from '../words';

const languages: readonly Language[] = ['zh', 'en'];
const noFile = { header: [], mapping: {}, decisions: firstVocabulary.decisions, secrets: false } as const;

/**
 * What a sheet of this program is called that holds nothing to bring back (list of rejections, notices, log, overview of
 * panels, an expert's sheet, conflicts); null where a header is not wholly that of one.
 */
export function recognisePlain(header: readonly string[], call: Call): Message | null {
  const bare = header.map(bareHeader).join('\n');
  for (const language of languages) {
    const written = reports.map((report) => emptySheet(report, { ...noFile, call }, language)).filter((sheet) => editPlaces(sheet).length === 0);
    const found = [...written, ...plainReviewSheets(call, language)].find(({ columns }) => columns.map((column) => bareHeader(column.header)).join('\n') === bare);
    if (found !== undefined) return reports.find(({ id }) => id === found.id)?.name ?? say(found.id === 'panels' ? 'sheet.panels' : found.id === 'expert' ? 'sheet.expertSheet' : 'sheet.conflictList');
  }
  return null;
}
