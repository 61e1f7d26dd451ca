import type { FieldKey } from '../../../../src/core/model';
import { soundCells, type Cells } from '../../../build';

/** What a finding comes to: the severity of a failure, any other outcome by its name. */
export type Judged = 'pass' | 'reject' | 'verify' | 'notice' | 'unsure' | 'not-applicable';

/** What a rule must make of the wordings that an office's export may hold in one of its cells, the other cells being sound. */
export type Wordings = { readonly rule: string } & (
  | ({ readonly field: FieldKey; readonly with?: Cells } & Readonly<Partial<Record<Judged, readonly string[]>>>)
  | { readonly rows: readonly (readonly [Cells, Judged])[] });

/** A sound proposal with a filled cell in every column that these rules look at. */
export const wholeCells: Cells = {
  ...soundCells,
  personKind: '在职人员', employment: '全职', experience: '是', pledge: '是', related: '否', relatedExplained: '', year: '2024', attribute: '自由探索类',
  excludedReviewers: '', fitStatement: '本项目符合指南第5方向', teamSize: '3', participants: '王一（洞庭大学，讲师）；李二（洞庭大学，博士生）', partners: '',
  birthDate: '1968-09-03', applicantId: '990106196809034740',
};
