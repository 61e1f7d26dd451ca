import type { Language } from '../../model';
import { say, write } from '../../words';
import type { Sheet } from '../sheet';
import { sheetOf } from '../sheets/sheetOf';
import { panelNames } from './panelSheets';
import type { ReviewInput } from './reviewInput';

interface PanelLine {
  readonly name: string;
  readonly proposals: number;
  readonly experts: number;
  readonly places: number;
  readonly missing: number;
  readonly heaviest: number;
  /** The least sum of affinities of one of its proposals, and whose it is. */
  readonly worst: number | null;
  readonly worstNumber: string;
}

/** Overview of the panels: proposals, experts, how much each reads, and the proposal that is served worst. */
export function panelOverview(input: ReviewInput, language: Language): Sheet {
  return sheetOf<PanelLine>({ id: 'panels', name: say('sheet.panels') }, [
    { key: 'panel', header: 'report.triage.panel', width: 24, cell: ({ name }) => name || write(say('sheet.noPanel'), language) },
    { key: 'proposals', header: 'sheet.proposals', width: 8, kind: 'number', cell: ({ proposals }) => proposals },
    { key: 'experts', header: 'sheet.experts', width: 8, kind: 'number', cell: ({ experts }) => experts },
    { key: 'places', header: 'sheet.places', width: 10, kind: 'number', cell: ({ places }) => places },
    { key: 'missing', header: 'sheet.missing', width: 8, kind: 'number', cell: ({ missing }) => missing },
    { key: 'load', header: 'sheet.load', width: 12, kind: 'number', digits: 1, cell: ({ places, experts }) => (experts === 0 ? null : places / experts) },
    { key: 'heaviest', header: 'sheet.heaviest', width: 12, kind: 'number', cell: ({ heaviest }) => heaviest },
    { key: 'worst', header: 'sheet.worst', width: 14, kind: 'number', digits: 3, cell: ({ worst }) => worst },
    { key: 'worstNumber', header: 'sheet.worstNumber', width: 18, cell: ({ worstNumber }) => worstNumber || null },
  ], panelNames(input).map((name) => lineOf(name, input)), language);
}

function lineOf(name: string, { rows, panelOf, plan }: ReviewInput): PanelLine {
  const own = new Map(rows.filter(({ proposal }) => (panelOf.get(proposal.key) ?? '') === name).map(({ proposal }) => [proposal.key, proposal]));
  const seats = plan.assignments.filter(({ proposal }) => own.has(proposal));
  const loads = new Map<string, number>();
  const sums = new Map([...own.keys()].map((key) => [key, 0]));
  for (const { expert, proposal, affinity } of seats) {
    loads.set(expert, (loads.get(expert) ?? 0) + 1);
    sums.set(proposal, (sums.get(proposal) ?? 0) + affinity);
  }
  const [worst] = [...sums].toSorted((one, other) => one[1] - other[1]);
  return {
    name, proposals: own.size, experts: loads.size, places: seats.length,
    missing: plan.shortfalls.filter(({ proposal }) => own.has(proposal)).reduce((sum, { missing }) => sum + missing, 0),
    heaviest: Math.max(0, ...loads.values()), worst: worst?.[1] ?? null,
    worstNumber: worst === undefined ? '' : own.get(worst[0])?.cells.number ?? '',
  };
}
