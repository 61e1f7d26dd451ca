import type {
  Call, Classification, FieldKey, FileColumns, Ground, ListName, ListPlace, ListRow, Message, OfficeList, OfficeLists, Outcome, Proposal, RuleId, RuleSettings,
  Severity, ShownListField, Steps,
} from '../model';
import { ruleId } from '../model';
import { say } from '../words';
import { commonSettings, readSettings, type Shape } from './settings';

/** What a rule says of one proposal. Verdicts that are always the same are made once and shared. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly message: Message;
  /** The cells it rests on, as far as the file has them, where they are not the rule's `quotes`. */
  readonly evidence?: readonly FieldKey[];
  /** Parts of cells to quote, after the cells. */
  readonly passages?: readonly Passage[];
  /** Other proposals that it speaks of, nearest first. */
  readonly others?: readonly Proposal[];
  /** Rows of a list whose texts it compares the proposal with, nearest first. */
  readonly listed?: readonly ListPlace[];
  /** Rows of the office's lists to quote, after the rest. */
  readonly entries?: readonly ListEntry[];
}

/** A row of a list, and which of its cells to quote as far as the list has them. */
export interface ListEntry {
  readonly list: OfficeList;
  readonly row: ListRow;
  readonly fields: readonly ShownListField[];
}

/** A part of a cell, as typed. */
export interface Passage {
  readonly field: FieldKey;
  readonly quote: string;
}

/** What a rule says of each proposal of the file that it was fitted to. */
export type Check = (proposal: Proposal) => Verdict;

/** What rules are run on. */
export interface RuleFile {
  readonly proposals: readonly Proposal[];
  readonly columns: FileColumns;
  readonly call: Call;
  /** What the texts say, in the proposals' order; absent where nothing was classified. */
  readonly classifications?: readonly Classification[];
  /** The office's lists, as far as they were imported. */
  readonly lists: OfficeLists;
}

export interface Context<S> extends RuleFile {
  readonly settings: S;
}

/** Why a rule cannot run on a file. */
export interface Lack {
  readonly missing: readonly FieldKey[];
  readonly list?: ListName;
  readonly message: Message;
}

/** A rule as its file writes it down. `S` are its settings in the call's `rules` block. */
export interface RuleSpec<S> {
  /** Also the file's name. */
  readonly id: string;
  /** What it asks of a proposal. */
  readonly demand: Message;
  /** Where the demand stands; the call's own `clause` goes before it. */
  readonly clause: string;
  /** Of a clear failure; the call's own `severity` goes before it. */
  readonly severity: Severity;
  readonly ground?: Ground;
  /** Columns without which the rule cannot run. */
  readonly needs: readonly FieldKey[];
  /** Sets of columns of which one must be there, best first. */
  readonly needsOneOf?: readonly (readonly FieldKey[])[];
  /** Cells that a verdict quotes, as far as the file has them. Never a secret field. */
  readonly quotes: readonly FieldKey[];
  readonly settings: Shape<S>;
  /** False where the call lacks what proposals are compared with. */
  readonly concerns?: (call: Call) => boolean;
  /** True where people may be matched by name alone, so that nobody can make its findings graver than they are. */
  readonly byNames?: true;
  /** True where the verdict rests on what the texts say: such a rule runs again when confirmed directions change that. */
  readonly readsTexts?: true;
  /** The list without which the rule cannot run; it runs again when that list changes. See defineListRule. */
  readonly list?: ListName;
  /** For rules that must look at the values to tell whether a column is the one they need. */
  readonly lacks?: (context: Context<S>) => Lack | undefined;
  /** Called once a file; what it gives is called for each proposal. What is the same for all proposals is made in between, in steps where it takes long. */
  readonly check: (context: Context<S>) => Check | Steps<Check>;
}

/** A rule fitted to a file and a call. */
export type Fitted = { readonly clause: string; readonly severity: Severity } & (
  | { readonly state: 'ready'; readonly quotes: readonly FieldKey[]; readonly check: Check }
  /** Not applicable to any proposal. */
  | { readonly state: 'idle'; readonly message: Message }
  | { readonly state: 'unchecked'; readonly lack: Lack });

export interface Rule {
  readonly id: RuleId;
  readonly demand: Message;
  readonly ground?: Ground;
  readonly quotes: readonly FieldKey[];
  readonly settingNames: readonly string[];
  readonly readsTexts: boolean;
  /** The list without which it cannot run. */
  readonly list?: ListName;
  readonly byNames: boolean;
  /** Names of settings that are missing or cannot be used. */
  unusableSettings(raw: RuleSettings): readonly string[];
  fit(file: RuleFile): Steps<Fitted>;
}

/** Turns a rule's file into an entry of the register. */
export function defineRule<S>(spec: RuleSpec<S>): Rule {
  const common = commonSettings(spec.clause, spec.severity);
  return {
    id: ruleId(spec.id),
    demand: spec.demand,
    ...(spec.ground === undefined ? {} : { ground: spec.ground }),
    quotes: spec.quotes,
    readsTexts: spec.readsTexts === true,
    ...(spec.list === undefined ? {} : { list: spec.list }),
    byNames: spec.byNames === true,
    settingNames: [...Object.keys(common), ...Object.keys(spec.settings)],
    unusableSettings: (raw) => [...readSettings(common, raw).unusable, ...readSettings(spec.settings, raw).unusable],
    *fit(file) {
      const raw = Object.hasOwn(file.call.rules, spec.id) ? file.call.rules[spec.id] : undefined;
      const { settings, unusable } = readSettings(spec.settings, raw ?? {});
      const own = readSettings(common, raw ?? {}).settings ?? { clause: spec.clause, severity: spec.severity };
      if (raw === undefined || spec.concerns?.(file.call) === false) return { ...own, state: 'idle', message: say('rules.noSettings') };
      if (settings === undefined) return { ...own, state: 'idle', message: say('rules.badSettings', { settings: unusable }) };
      const context: Context<S> = { ...file, settings };
      const lack = missingColumns(spec, file.columns) ?? missingList(spec.list, file.lists) ?? spec.lacks?.(context);
      if (lack !== undefined) return { ...own, state: 'unchecked', lack };
      const quotes = spec.quotes.filter((field) => file.columns.present.has(field));
      const check = spec.check(context);
      return { ...own, state: 'ready', quotes, check: typeof check === 'function' ? check : yield* check };
    },
  };
}

function missingColumns<S>({ needs, needsOneOf = [] }: RuleSpec<S>, { present }: FileColumns): Lack | undefined {
  const lacking = (fields: readonly FieldKey[]): readonly FieldKey[] => fields.filter((field) => !present.has(field));
  const anyOf = needsOneOf.map(lacking).toSorted((one, other) => one.length - other.length)[0] ?? [];
  const missing = [...lacking(needs), ...anyOf];
  return missing.length === 0 ? undefined : lackOf(missing);
}

/** The lack of columns that are simply not there. */
export const lackOf = (missing: readonly FieldKey[]): Lack => ({
  missing, message: say('rules.unchecked', { columns: missing.map((field) => say(`field.${field}`)) }),
});

function missingList(list: ListName | undefined, lists: OfficeLists): Lack | undefined {
  if (list === undefined || lists[list] !== undefined) return undefined;
  return { missing: [], list, message: say('rules.noList', { list: say(`list.name.${list}`) }) };
}
