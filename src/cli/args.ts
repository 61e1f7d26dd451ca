import { parseArgs } from 'node:util';
import { objectives, type Language, type Objective } from '../core/model';
import { say } from '../core/words';
import { UsageFault } from './faults';

/** Every option there is; each command takes some of them. */
const optionTypes = {
  call: { type: 'string' }, labels: { type: 'string' }, list: { type: 'string', multiple: true }, out: { type: 'string' }, sheet: { type: 'string' },
  works: { type: 'string' }, relations: { type: 'string' }, affinity: { type: 'string' },
  per: { type: 'string' }, objective: { type: 'string' }, packages: { type: 'string' }, seconds: { type: 'string' }, 'one-per-institution': { type: 'boolean' },
  explain: { type: 'boolean' }, all: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' },
} as const;
export type OptionName = keyof typeof optionTypes;

/** What a command is run with. */
export interface Args {
  readonly proposals: string;
  /** Where the command takes a table of experts too. */
  readonly experts?: string;
  readonly works?: string;
  readonly relations?: string;
  /** Affinities as numbers, in place of computed ones. */
  readonly affinity?: string;
  /** Experts of each proposal. */
  readonly per?: number;
  readonly objective: Objective;
  readonly onePerInstitution: boolean;
  /** A table of packages, or `near`: proposals whose texts are nearly the same. */
  readonly packages?: string;
  /** How long to look where the best is hard to find. */
  readonly seconds?: number;
  readonly language: Language;
  readonly call?: string;
  readonly labels?: string;
  /** The sheet of a workbook of proposals. */
  readonly sheet?: string;
  readonly lists: readonly { readonly name: string; readonly file: string }[];
  readonly out?: string;
  readonly explain: boolean;
  readonly all: boolean;
}

/** `help` asks for the help text instead of a run. */
export type Asked = { readonly help: true } | { readonly help: false; readonly args: Args };

/** The language asked for, as far as it can be told even where the rest is wrong usage. */
export function languageOf(argv: readonly string[]): Language {
  const { tokens } = parseLoosely(argv);
  return tokens.some((token) => token.kind === 'option' && token.name === 'lang' && token.value === 'en') ? 'en' : 'zh';
}

/**
 * Reads what follows a command.
 * @param allowed the command's options, beside --sheet, --lang and --help
 * @param tables how many tables it takes: proposals alone, or experts too
 * @throws UsageFault for an option that the command has not, a missing or unwanted value, a repeated option, or a table too few or too many
 */
export function readArgs(command: string, allowed: readonly OptionName[], argv: readonly string[], tables: 1 | 2 | 'either' = 1): Asked {
  const fault = (...message: Parameters<typeof say>): UsageFault => new UsageFault(say(...message), command);
  const known = new Set<string>([...allowed, 'sheet', 'lang', 'help']);
  const { values, positionals, tokens } = parseLoosely(argv);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option } = token;
    if (!isOption(name) || !known.has(name)) throw fault('cli.usage.unknownOption', { command, option });
    const takesValue = optionTypes[name].type === 'string';
    if (takesValue && (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-')))) throw fault('cli.usage.noValue', { option });
    if (!takesValue && token.value !== undefined) throw fault('cli.usage.unwantedValue', { option });
    if (seen.has(name) && !('multiple' in optionTypes[name])) throw fault('cli.usage.twice', { option });
    seen.add(name);
  }
  if (seen.has('help')) return { help: true };
  const [proposals, ...others] = positionals;
  const [experts, extra] = tables === 1 ? [undefined, others[0]] : others;
  if (proposals === undefined || proposals === '') throw fault('cli.usage.noProposals');
  if (tables === 2 && (experts === undefined || experts === '')) throw fault('cli.usage.noExperts');
  if (extra !== undefined) throw fault('cli.usage.oneTable', { extra });
  const text = (name: Exclude<OptionName, 'list' | 'explain' | 'all' | 'help' | 'one-per-institution'>): string | undefined => onlyText(values[name]);
  const language = text('lang') ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw fault('cli.usage.language', { found: language });
  const objective = objectives.find((one) => one === (text('objective') ?? 'total'));
  if (objective === undefined) throw fault('cli.usage.objective', { found: text('objective') ?? '' });
  const per = text('per');
  if (per !== undefined && !/^[1-9]\d?$/.test(per)) throw fault('cli.usage.per', { found: per });
  const seconds = text('seconds');
  if (seconds !== undefined && !/^[1-9]\d{0,4}$/.test(seconds)) throw fault('cli.usage.seconds', { found: seconds });
  const lists = (values.list ?? []).filter((one) => typeof one === 'string').map((one) => {
    const [, name, file] = /^([^=]+)=(.+)$/s.exec(one) ?? [];
    if (name === undefined || file === undefined) throw fault('cli.usage.list', { found: one });
    return { name, file };
  });
  const files = { experts, call: text('call'), labels: text('labels'), works: text('works'), relations: text('relations'), affinity: text('affinity'), packages: text('packages'), out: text('out'), sheet: text('sheet') };
  const given = Object.fromEntries(Object.entries(files).filter(([, value]) => value !== undefined));
  const choices = { objective, onePerInstitution: values['one-per-institution'] === true, ...(per === undefined ? {} : { per: Number(per) }), ...(seconds === undefined ? {} : { seconds: Number(seconds) }) };
  return { help: false, args: { proposals, language, lists, explain: values.explain === true, all: values.all === true, ...choices, ...given } };
}

const isOption = (name: string): name is OptionName => Object.hasOwn(optionTypes, name);
const onlyText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const parseLoosely = (argv: readonly string[]) => parseArgs({ args: [...argv], options: optionTypes, strict: false, allowPositionals: true, tokens: true });
