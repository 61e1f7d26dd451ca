import type { AssignmentState, Conflict, Message, RowKey } from '../core/model';
import { conflictId, emptySheet, formatOf, reports, reviewersOf, reviewSheetIds, safeFileName, type FormatId, type ReportId, type ReviewSheetId, type Sheet, type SheetColumn } from '../core/reports';
import type { SheetOrder } from '../core/pipeline';
import { pairsIn } from '../core/session';
import { say, write } from '../core/words';
import type { ReviewWish } from '../worker/poolProtocol';
import type { AppState, OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { plainWish, type ExportWish, type RowChoice } from './exportWish';
import { visibleRows } from './facets';
import { poolRows } from './review/planOrder';

export { plainWish, rowChoices, type ExportWish, type RowChoice } from './exportWish';
export { copiedTable, withheldLetters, type CopiedCell } from '../core/reports';
export { formatIds, reportIds, type Cell, type FormatId, type ReportId, type ReviewSheetId, type Sheet, type SheetColumn } from '../core/reports';

/** What a report is called. */
export const reportName = (id: ReportId): Message => reports.find((one) => one.id === id)?.name ?? say('sheet.workbook');

/** What a sheet of the review, or a set of them, is called. */
export const reviewName = (id: ReviewSheetId): Message => say(reviewNames[id]);
const reviewNames = { panels: 'sheet.panels', panel: 'exporting.panelSheets', expert: 'exporting.expertSheets', conflicts: 'sheet.conflictList' } as const;

const isStanding = (state: AssignmentState): boolean => state !== 'declined';
const noSheets: readonly ReviewSheetId[] = [];

/** The sheets of the review that there are: all of them once experts are loaded and somebody is assigned. */
export const offeredReview = ({ session, pool }: Pick<AppState, 'session' | 'pool'>): readonly ReviewSheetId[] =>
  (session !== null && pool !== null && pairsIn(session.fold.state.review, isStanding).length > 0 ? reviewSheetIds : noSheets);

/** The format that a wish gets: a CSV file holds one sheet, several come packed, as do sheets of which there is one each. */
export const formatFor = ({ reports: chosen, review, format }: Pick<ExportWish, 'reports' | 'review' | 'format'>): FormatId =>
  (formatOf(format).holds === 'one' && (chosen.length + review.length > 1 || review.includes('panel') || review.includes('expert')) ? 'zip' : format);

/** The rows that a choice means now. */
export function chosenRows(session: OpenSession, view: AppState['view'], choice: RowChoice): readonly RowKey[] {
  if (choice === 'all') return session.rows.map(({ key }) => key);
  const shown = view.shown?.rows ?? visibleRows(session, view).map(({ key }) => key);
  return choice === 'shown' ? shown : shown.filter((key) => view.selected.has(key));
}

/** Writing sheets, showing them for print, and the names of their columns. */
export function exportActions(context: AppContext, download: (name: string, content: string | Uint8Array, mediaType: string) => void) {
  const { store, bench } = context;

  const orderOf = (session: OpenSession, wish: ExportWish, marked: boolean): SheetOrder => {
    const { view, language } = store.getState();
    return {
      reports: wish.reports, log: session.fold.log, everyFinding: false, language, secrets: wish.secrets, columns: wish.columns, marked,
      ...(wish.rows === 'all' ? {} : { rows: chosenRows(session, view, wish.rows) }),
    };
  };

  /** What the sheets tell of the review; nothing where there is none. */
  const reviewOf = (session: OpenSession, { review }: ExportWish): { readonly review?: ReviewWish } => {
    const offered = offeredReview(store.getState());
    return offered.length === 0 ? {} : { review: { on: poolRows(session), sheets: offered.filter((id) => review.includes(id)) } };
  };

  /** Why it did not end well, at the foot of the page. */
  const refuse = (end: { readonly state: string; readonly issues?: readonly { readonly message: Message }[] }): void =>
    tell(store, end.issues?.[0]?.message ?? say('exporting.failed'), 'bad');

  return {
    /** Keeps what was chosen, for when the box is opened again. */
    rememberExport(wish: ExportWish): void {
      const { session } = store.getState();
      if (session !== null) store.setState({ exported: { session: session.id, wish } });
    },
    /** Writes the sheets of a wish and hands them to the person as one file. */
    async exportSheets(wish: ExportWish): Promise<void> {
      const { session, language, call } = store.getState();
      if (session === null || wish.reports.length + wish.review.length === 0) return;
      const { id: importId, mapping, file } = session.table;
      const end = await bench.run<'sheetFile'>({ kind: 'sheetFile', importId, mapping, call, order: orderOf(session, wish, true), ...reviewOf(session, wish), format: formatFor(wish), now: context.now() }).ended;
      if (end.state !== 'done') return refuse(end);
      const { bytes, extension, mediaType, cut, withheld } = end.result;
      const names = [...reports.filter(({ id }) => wish.reports.includes(id)).map(({ name }) => name), ...wish.review.map(reviewName)];
      const sheet = write(names.length === 1 && names[0] !== undefined ? names[0] : say('sheet.workbook'), language);
      const name = `${safeFileName(write(say('exporting.fileName', { file: file.replace(/\.[^.]+$/, ''), sheet, day: context.now().slice(0, 10) }), language))}.${extension}`;
      download(name, bytes, mediaType);
      const count = wish.rows === 'all' ? session.rows.length : chosenRows(session, store.getState().view, wish.rows).length;
      if (cut > 0) tell(store, say('exporting.cut', { file: name, count: cut }), 'bad');
      else if (withheld > 0) tell(store, say('exporting.withheld', { file: name, count: withheld }), 'bad');
      else tell(store, say(wish.secrets ? 'exporting.doneWithSecrets' : 'exporting.done', { file: name, count }));
    },
    /** Writes these conflicts of interest, with what was set aside of them, as a workbook. */
    async exportConflicts(conflicts: readonly Conflict[]): Promise<void> {
      const { session, language, call } = store.getState();
      if (session === null) return;
      const { id: importId, mapping, file } = session.table;
      const wish: ExportWish = { ...plainWish, reports: [], review: ['conflicts'], format: 'xlsx' };
      const review: ReviewWish = { on: poolRows(session), sheets: wish.review, onlyConflicts: conflicts.map(conflictId) };
      const end = await bench.run<'sheetFile'>({ kind: 'sheetFile', importId, mapping, call, order: orderOf(session, wish, false), review, format: wish.format, now: context.now() }).ended;
      if (end.state !== 'done') return refuse(end);
      const plain = say('exporting.fileName', { file: file.replace(/\.[^.]+$/, ''), sheet: reviewName('conflicts'), day: context.now().slice(0, 10) });
      const name = `${safeFileName(write(plain, language))}.${end.result.extension}`;
      download(name, end.result.bytes, end.result.mediaType);
      tell(store, say('conflictList.exported', { file: name, count: conflicts.length }));
    },
    /** Hands a chart to the person as a picture of its own. */
    savePicture(chart: string, extension: 'svg' | 'png', content: string | Uint8Array): void {
      const { session, language } = store.getState();
      if (session === null) return;
      const plain = write(say('overview.fileName', { file: session.table.file.replace(/\.[^.]+$/, ''), chart }), language);
      download(`${safeFileName(plain)}.${extension}`, content, extension === 'svg' ? 'image/svg+xml' : 'image/png');
    },
    /** The sheets of a wish as they would be written, to be shown; null where they could not be built. */
    async paperOf(wish: ExportWish): Promise<readonly Sheet[] | null> {
      const { session, call } = store.getState();
      if (session === null) return null;
      const { id: importId, mapping } = session.table;
      const rows = new Map<number, Sheet['rows'][number][]>();
      const letters = new Map<number, NonNullable<Sheet['letters']>[number][]>();
      const end = await bench.run<'paper'>({ kind: 'paper', importId, mapping, call, order: orderOf(session, wish, false), ...reviewOf(session, wish) }, {
        part: (part) => {
          rows.set(part.sheet, [...(rows.get(part.sheet) ?? []), ...part.rows]);
          letters.set(part.sheet, [...(letters.get(part.sheet) ?? []), ...part.letters]);
        },
      }).ended;
      if (end.state !== 'done') {
        refuse(end);
        return null;
      }
      return end.result.map((head, index) => ({ ...head, rows: rows.get(index) ?? [], ...(head.letters === undefined ? {} : { letters: letters.get(index) ?? [] }) }));
    },
    /** The columns that a report has for the open file. */
    columnsOf(id: ReportId, secrets: boolean): readonly SheetColumn[] {
      const { session, language, call, pool } = store.getState();
      const report = reports.find((one) => one.id === id);
      if (session === null || report === undefined) return [];
      const { header, mapping } = session.table;
      const { review, vocabulary: { decisions } } = session.fold.state;
      const reviewers = reviewersOf(pool === null ? [] : pairsIn(review, isStanding), pool?.experts ?? [], [], [], language);
      return emptySheet(report, { header, mapping, call, decisions, secrets, reviewers, packageOf: review.packages }, language).columns;
    },
  };
}
