import { importId, runSteps, type Call, type ExpertField, type Proposal, type RawTable, type RelationField, type WorkField } from '../core/model';
import { readPool, type Mapped, type Pool } from '../core/review';
import { bindRows } from '../core/tables/bindRows';
import { checkMapping, checkNeeds, type Wanted } from '../core/tables/checkMapping';
import { expertNeeds, expertTable } from '../core/tables/kinds/experts';
import { relationTable } from '../core/tables/kinds/relations';
import { workTable } from '../core/tables/kinds/works';
import { mapByHeader } from '../core/tables/mapByHeader';
import { suggestMapping } from '../core/tables/suggestMapping';
import type { TableSpec } from '../core/tables/tableSpec';
import { say } from '../core/words';
import type { Args } from './args';
import { readInput } from './books';
import { InputFault, UsageFault } from './faults';
import { readCallOf, usable, watched } from './inputs';
import type { Io } from './io';
import { tellIssues } from './messages';

/** Proposals and experts as the commands of review need them; nothing has been scored or checked. */
export interface Review {
  readonly call: Call;
  readonly proposals: readonly Proposal[];
  readonly pool: Pool;
}

/**
 * Reads proposals, experts and what goes with them, and tells what is odd about them.
 * @param needs the proposals' columns, and whether anything must tell what the experts know
 * @throws InputFault where a table cannot be used
 */
export function readReview(args: Args, needs: { readonly proposals: readonly Wanted[]; readonly expertise: boolean }, io: Io): Review {
  const { language } = args;
  if (args.experts === undefined) throw new UsageFault(say('cli.usage.noExperts'));
  const call = readCallOf(args, io);
  const table = usable(watched(readInput(args.proposals, io, args.sheet === undefined ? {} : { sheet: args.sheet }), io, language), io, language);
  const mapping = suggestMapping(table, call);
  const lacking = checkMapping(mapping, table, needs.proposals);
  if (lacking.length > 0) throw new InputFault(lacking);
  const { proposals, issues } = watched(bindRows(table, mapping, importId('cli')), io, language);
  tellIssues(io, issues, language);
  return { call, proposals, pool: readExperts(args, needs.expertise, io) };
}

/** The experts alone, with their works and relations. @throws InputFault where a table cannot be used */
export function readExperts(args: Args, expertise: boolean, io: Io): Pool {
  const { language } = args;
  if (args.experts === undefined) throw new UsageFault(say('cli.usage.noExperts'));
  const mapped = <F extends string>(file: string, kind: TableSpec<F>): Mapped<F> => {
    const table: RawTable = usable(watched(readInput(file, io), io, language), io, language);
    const mapping = mapByHeader(kind, table);
    const lacking = checkNeeds(kind, mapping, table);
    if (lacking.length > 0) throw new InputFault(lacking);
    return { table, mapping };
  };
  const experts = mapped<ExpertField>(args.experts, expertTable);
  if (expertise && args.works === undefined) {
    const missing = checkNeeds(expertTable, experts.mapping, experts.table, [expertNeeds.expertise]);
    if (missing.length > 0) throw new InputFault(missing);
  }
  const pool = runSteps(readPool({
    experts,
    ...(args.works === undefined ? {} : { works: mapped<WorkField>(args.works, workTable) }),
    ...(args.relations === undefined ? {} : { relations: mapped<RelationField>(args.relations, relationTable) }),
  }, importId('experts')));
  tellIssues(io, pool.issues, language);
  return pool;
}
