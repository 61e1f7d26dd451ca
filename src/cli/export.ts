import { join } from 'node:path';
import { sheetsOf } from '../core/pipeline';
import { csvText } from '../core/reports';
import { say } from '../core/words';
import { tellChecks } from './check';
import type { Command } from './command';
import { UsageFault } from './faults';
import { writeFiles } from './files';
import { prepare } from './inputs';
import { checkLines, classifyLines } from './lines';
import { guardInputs } from './results';

/** The whole chain with default settings, into a folder. */
export const exportAll: Command = {
  name: 'export',
  help: 'cli.help.export',
  options: ['call', 'labels', 'out'],
  run(args, io) {
    const { out, language } = args;
    if (out === undefined) throw new UsageFault(say('cli.usage.noOut'), this.name);
    const place = { triage: join(out, 'triage.csv'), master: join(out, 'master.csv'), classify: join(out, 'classify.jsonl'), check: join(out, 'check.jsonl') };
    guardInputs(this.name, args, Object.values(place));
    const prepared = prepare(args, ['number', 'text'], io);
    tellChecks(prepared, io, args);
    const { table, mapping, call, result } = prepared;
    const sheets = sheetsOf(table, mapping, call, result, { reports: ['triage', 'master'], log: [], everyFinding: true, language, secrets: false });
    writeFiles([
      ...sheets.map((sheet) => ({ file: sheet.id === 'master' ? place.master : place.triage, parts: [csvText(sheet)] })),
      { file: place.classify, parts: classifyLines(prepared, false, io.progress) },
      { file: place.check, parts: checkLines(prepared, false, language, io.progress) },
    ], out);
  },
};
