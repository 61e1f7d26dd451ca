import type { DirectionId } from './brand';
import type { ReviewSettings } from './review';

/** One thing the field names in several ways; `forms[0]` is how it is shown. All forms count as one term. */
export interface Term {
  readonly forms: readonly string[];
  /** 1 = an ordinary term; below = also used elsewhere; above = all but settles it. */
  readonly weight: number;
}

export interface Direction {
  readonly id: DirectionId;
  readonly title: string;
  readonly titleEn: string;
  /** The subtype's name, or '' where the call has none. */
  readonly subtype: string;
  /** Its number within the subtype (or the call), from 1. */
  readonly number: number;
  /** How people say it, e.g. `培育11`; the title where the call has no short form. */
  readonly label: string;
  readonly description: string;
  readonly terms: readonly Term[];
  /** True for the direction that takes whatever is in scope and fits none of the others (C11). */
  readonly open: boolean;
}

export interface Subtype {
  /** As proposals must spell it, e.g. `培育项目`. */
  readonly name: string;
  readonly nameEn: string;
  /** Short form used in direction labels, e.g. `培育`. */
  readonly short: string;
  /** Other wordings that a person should check, e.g. `培育`. */
  readonly nearly: readonly string[];
  /** Both days inclusive, `YYYY-MM-DD`. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly years?: number;
  /** In units of 万元 of direct cost: a hard cap, or a figure to be about right within a share. */
  readonly budget?: { readonly cap: number } | { readonly about: number; readonly within: number };
  readonly awards?: number;
  readonly partnerLimit?: number;
  /** Written reviews for each proposal. */
  readonly reviewers?: number;
}

/** A rule's settings as the call's file gives them; each rule parses its own. */
export type RuleSettings = Readonly<Record<string, unknown>>;

export interface Call {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly year?: number;
  readonly questions: readonly { readonly title: string; readonly titleEn: string; readonly description: string }[];
  readonly subtypes: readonly Subtype[];
  readonly directions: readonly Direction[];
  /** Terms of the field as a whole ("AI methods in general"): they speak for being in scope, not for one direction. */
  readonly scopeTerms: readonly Term[];
  /** Terms of other fields (水稻, 患者): they speak against being in scope. Absent where a call lists none. */
  readonly outsideTerms?: readonly Term[];
  /** Words that carry no weight for any direction (深度学习, 模型, 方法). */
  readonly genericTerms: readonly string[];
  readonly codes?: { readonly acceptance: string; readonly most: number };
  /** The formal check: the last day on which its outcome is told, and the days that an applicant has to ask for a re-examination. */
  readonly initialCheck?: { readonly ends?: string; readonly reexaminationDays?: number };
  /** Settings by rule id; a rule that is absent here has no settings and does not apply. */
  readonly rules: Readonly<Record<string, RuleSettings>>;
  /** How proposals are reviewed; absent: as usual (defaultReview). */
  readonly review?: ReviewSettings;
  /** Hash of the file's content: events record under which call they were made. */
  readonly hash: string;
}
