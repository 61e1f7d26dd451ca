import type { Language, Proposal } from '../model';
import type { Rejection } from '../triage';
import { say, write } from '../words';
import type { ReportInput } from './report';

/** A rejection and the proposal that it is about. */
export interface Refusal extends Rejection {
  readonly proposal: Proposal;
}

/** The rejections among the rows of a report, in the rows' order. */
export function refusalsOf({ rows, rejections }: ReportInput): readonly Refusal[] {
  const byRow = new Map(rejections.map((one) => [one.row, one]));
  return rows.flatMap(({ proposal }) => {
    const rejection = byRow.get(proposal.key);
    return rejection === undefined ? [] : [{ ...rejection, proposal }];
  });
}

/** What was found, and what the person said who confirmed it or settled it; one line each. */
export const reasonLines = ({ reasons }: Refusal, language: Language): readonly string[] => reasons.map(({ finding, word }) => {
  const found = write(finding.message, language);
  return word === null || word.reason === '' ? found : write(say('sheet.reasonSaid', { found, verdict: say(`judging.verdict.${word.verdict}`), said: word.reason }), language);
});
