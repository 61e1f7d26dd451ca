import type { Call, Language } from '../../model';
import { say, write } from '../../words';
import { factOf } from '../factOf';
import { refusalsOf, type Refusal } from '../refusals';
import type { Report } from '../report';
import { sheetOf } from './sheetOf';

/**
 * The written notices of refusal (R §12), which go to the applicant through the host: one row a proposal, and a letter
 * for each that a second person has countersigned. The others' rows say that they wait.
 */
export const noticeReport: Report = {
  id: 'notices',
  name: say('sheet.notices'),
  build(input, language) {
    const withheld = write(say('sheet.noticeWithheld'), language);
    const notices = refusalsOf(input).map((refusal) => ({ refusal, text: refusal.countersigned === null ? withheld : noticeText(refusal, input.call, language) }));
    const sheet = sheetOf(this, [
      { key: 'host', header: 'field.host', width: 24, cell: ({ refusal }) => refusal.proposal.cells.host ?? null },
      { key: 'number', header: 'field.number', width: 16, cell: ({ refusal }) => refusal.proposal.cells.number ?? null },
      { key: 'applicant', header: 'field.applicant', width: 12, cell: ({ refusal }) => refusal.proposal.cells.applicant ?? null },
      { key: 'text', header: 'sheet.noticeText', width: 90, cell: ({ text }) => text },
    ], notices, language);
    const signed = notices.filter(({ refusal }) => refusal.countersigned !== null);
    const letters = signed.map(({ refusal: { proposal: { cells, line } }, text }) => ({ name: [cells.host, cells.number ?? line].filter(Boolean).join(' '), text }));
    return { ...sheet, letters };
  },
};

/** Heading, to whom, what and why, what can be done, and room for the signature; a line each. */
function noticeText(refusal: Refusal, call: Call, language: Language): string {
  const { cells, line } = refusal.proposal;
  const missing = write(say('sheet.blank'), language);
  const legal = refusal.grounds.map((ground) => write(say(`sheet.groundText.${ground}`), language));
  // A note is the office's own: it goes out only where nothing else says why.
  const found = refusal.reasons.map((reason) => factOf(reason, language));
  const reasons = (found.length > 0 || refusal.note === '' ? found : [refusal.note]).map((reason, index) => write(say('sheet.numbered', { number: index + 1, text: reason }), language));
  const clauses = refusal.clauses.join(write(say('report.listJoin'), language));
  const { ends, reexaminationDays } = call.initialCheck ?? {};
  return [
    write(say('sheet.noticeTitle'), language), '',
    write(say('sheet.noticeTo', { host: cells.host ?? missing, applicant: cells.applicant ?? missing }), language),
    write(say('sheet.noticeBody', { call: language === 'en' && call.titleEn !== '' ? call.titleEn : call.title, title: cells.title ?? missing, number: cells.number ?? line }), language),
    ...legal, ...(reasons.length > 0 ? reasons : [write(say('sheet.noticeNoReason'), language)]),
    ...(clauses === '' ? [] : [write(say('sheet.noticeClauses', { clauses }), language)]),
    write(reexaminationDays === undefined ? say('sheet.noticeAppeal') : say('sheet.noticeAppealDays', { days: reexaminationDays }), language),
    '', write(say('sheet.noticeSign'), language),
    ...(ends === undefined ? [] : [write(say('sheet.noticeEnds', { day: ends }), language)]),
  ].join('\n');
}
