import type { Language, Proposal } from '../model';
import type { Rejection } from '../triage';
import { write } from '../words';
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

/** What was found; one line each. */
export const reasonLines = ({ reasons }: Refusal, language: Language): readonly string[] => reasons.map(({ message }) => write(message, language));
