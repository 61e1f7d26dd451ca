import type { ListRow, OfficeList } from '../model';
import { institution, relation, type Institution } from '../people/institutions';
import { remembered } from '../text/remembered';
import { say } from '../words';
import { filled } from './cells';
import { defineListRule } from './listRule';
import { entriesOf, rowsText } from './listRows';
import type { ListEntry, Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.host-registered.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

interface Registered {
  readonly row: ListRow;
  readonly institution: Institution;
}

const namesIn = (cell = ''): readonly string[] => cell.split(/[;；,，、/|\n]/u).map((name) => name.trim()).filter((name) => name !== '');

/** Names and other names of the registered, and the legal persons above them. */
function readHosts({ rows }: OfficeList): { readonly hosts: readonly Registered[]; readonly parents: readonly Registered[]; readonly legal: ReadonlySet<string> } {
  const of = (names: (row: ListRow) => readonly string[]): Registered[] => rows.flatMap((row) => names(row).map((name) => ({ row, institution: institution(name) })));
  const hosts = of(({ cells }) => [cells.host ?? '', ...namesIn(cells.aliases)].filter((name) => name !== ''));
  return { hosts, parents: of(({ cells }) => namesIn(cells.parent)), legal: new Set(hosts.flatMap(({ institution: { name, legal } }) => [name, legal])) };
}

/** 依托单位: one of those registered, by its name, another name of it, or as a part of one. */
export const hostRegistered = defineListRule({
  id: 'host-registered',
  demand: say('rule.host-registered.demand'),
  clause: '指南 六(一)',
  severity: 'verify',
  ground: 1,
  list: 'hosts',
  needs: ['host'],
  quotes: ['host'],
  settings: {},
  check: ({ list }) => {
    const { hosts, parents, legal } = readHosts(list);
    const unsure = (found: string, rows: readonly ListRow[]): Verdict => {
      const entries: readonly ListEntry[] = entriesOf(list, rows, ['host', 'aliases', 'parent']);
      return { outcome: 'unsure', message: say('rule.host-registered.unsure', { found, rows: rowsText(rows) }), entries };
    };
    const judge = remembered((found): Verdict => {
      const own = institution(found);
      if (legal.has(own.name) || legal.has(own.legal)) return sound;
      const near = hosts.filter((one) => ['affiliate', 'unclear'].includes(relation(own, one.institution)));
      const above = parents.filter((one) => relation(own, one.institution) === 'same');
      const rows = [...new Set([...near, ...above].map(({ row }) => row))];
      return rows.length > 0 ? unsure(found, rows) : { outcome: 'fail', message: say('rule.host-registered.fail', { found }) };
    });
    return (proposal) => {
      const host = filled(proposal, 'host');
      return host === undefined ? blank : judge(host);
    };
  },
});
