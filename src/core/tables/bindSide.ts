import {
  relationFields, workFields,
  type Expert, type ExpertKey, type ExpertWork, type Issue, type Mapping, type RawTable, type RelationField, type Relationship, type Steps, type WorkField,
} from '../model';
import { say, type WordKey } from '../words';
import { cellBinder } from './bindCells';
import { expertFinder, type Found } from './expertFinder';
import { feedsOf, headersOf, rowsBetweenYields, shortened, type Headers } from './feeds';
import { IssueTally } from './issueTally';
import { parseRelationKind } from './values/relationKind';
import { parseYears } from './values/years';

const faultWords = { blank: 'experts.bind.noExpert', unknown: 'experts.bind.unknownExpert', ambiguous: 'experts.bind.ambiguousExpert' } as const satisfies
  Readonly<Record<Extract<Found, { readonly fault: string }>['fault'], WordKey>>;

/** A row of a side table whose expert is known, with the means to report what is wrong with it. */
interface SideRow<F extends string> {
  readonly expert: ExpertKey;
  readonly line: number;
  readonly cells: Readonly<Partial<Record<F, string>>>;
  readonly report: (key: WordKey, params: Readonly<Record<string, string | number>>, field: F) => void;
}

/** Goes through a table whose rows each speak of an expert; rows of nobody known are left out with a warning. */
function* sideRows<F extends string>(
  table: RawTable, fields: readonly (F | 'expertId' | 'expertName')[], mapping: Mapping<F | 'expertId' | 'expertName'>, experts: readonly Expert[],
  take: (row: SideRow<F | 'expertId' | 'expertName'>) => void,
): Steps<{ readonly headers: Headers<F | 'expertId' | 'expertName'>; readonly issues: readonly Issue[] }> {
  type Field = F | 'expertId' | 'expertName';
  const headers = headersOf<Field>(fields, mapping, table);
  const bindCells = cellBinder(feedsOf<Field>(fields, mapping, table));
  const find = expertFinder(experts);
  const tally = new IssueTally();
  for (const [at, row] of table.rows.entries()) {
    const line = table.lines[at] ?? at + 2;
    const cells = bindCells(row);
    const report: SideRow<Field>['report'] = (key, params, field) => {
      const column = headers[field];
      tally.add({ level: 'warning', message: say(key, params), place: { file: table.file, line, ...(column === undefined ? {} : { column }) } }, 'tables.bind.more');
    };
    const [id, name] = [cells.expertId ?? '', cells.expertName ?? ''];
    const found = find(id, name);
    if ('expert' in found) take({ expert: found.expert, line, cells, report });
    else report(faultWords[found.fault], found.fault === 'blank' ? {} : { who: shortened(id === '' ? name : id) }, id === '' ? 'expertName' : 'expertId');
    if (at % rowsBetweenYields === 0) yield { stage: 'bind', done: at, total: table.rows.length };
  }
  return { headers, issues: tally.all() };
}

/** Rows of a works' table → the experts with their works, those named in their own table first; a work named twice counts once. */
export function* bindWorks(
  table: RawTable, mapping: Mapping<WorkField>, experts: readonly Expert[],
): Steps<{ readonly experts: readonly Expert[]; readonly issues: readonly Issue[] }> {
  const added = new Map<ExpertKey, ExpertWork[]>();
  const { issues } = yield* sideRows<WorkField>(table, workFields, mapping, experts, ({ expert, cells, report }) => {
    const work = { title: cells.title ?? '', abstract: cells.abstract ?? '' };
    if (work.title === '' && work.abstract === '') return report('experts.bind.noWork', {}, 'title');
    const known = added.get(expert);
    if (known === undefined) added.set(expert, [work]);
    else known.push(work);
  });
  return { experts: experts.map((expert) => ({ ...expert, works: distinctWorks(expert.works, added.get(expert.key) ?? []) })), issues };
}

/** Works by title; of two with one title the longer abstract stays. */
function distinctWorks(own: readonly ExpertWork[], added: readonly ExpertWork[]): readonly ExpertWork[] {
  const byTitle = new Map<string, ExpertWork>();
  for (const work of [...own, ...added]) {
    const key = (work.title === '' ? work.abstract : work.title).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const known = byTitle.get(key);
    if (known === undefined || known.abstract.length < work.abstract.length) byTitle.set(key, work);
  }
  return [...byTitle.values()];
}

/**
 * Rows of a relations' table → relations. An unknown kind and years that cannot be read are null and a warning: such a
 * relation is never dropped, a person judges it.
 */
export function* bindRelations(
  table: RawTable, mapping: Mapping<RelationField>, experts: readonly Expert[],
): Steps<{ readonly relations: readonly Relationship[]; readonly headers: Headers<RelationField>; readonly issues: readonly Issue[] }> {
  const relations: Relationship[] = [];
  const { headers, issues } = yield* sideRows<RelationField>(table, relationFields, mapping, experts, ({ expert, line, cells, report }) => {
    const { person = '', kind: kindText = '', years: yearsText = '' } = cells;
    if (person === '') return report('experts.bind.noPerson', {}, 'person');
    const kind = parseRelationKind(kindText) ?? null;
    if (kind === null) report('experts.bind.kind', { cell: shortened(kindText) }, 'kind');
    const years = parseYears(yearsText);
    if (years.state === 'unreadable') report('experts.bind.years', { cell: shortened(years.raw) }, 'years');
    relations.push({ line, expert, person, kind, kindText, years: years.state === 'read' ? years.value : null, yearsText });
  });
  return { relations, headers, issues };
}
