import type { RelationKind } from '../../model';
import { plainText } from './text';

/** Words by kind; the first kind of which a cell has a word is meant. Relatives come first: 夫妻（同事） is more than 同事. */
const words: readonly (readonly [RelationKind, RegExp])[] = [
  ['relative', /亲属|亲戚|夫妻|配偶|父|母|子女|兄弟|姐妹|兄妹|姐弟|家属|relative|spouse|family|sibling|parent/i],
  ['teacher', /师生|导师|师徒|学生|博导|硕导|指导|弟子|teacher|advis[eo]r|supervis|student|mentor/i],
  ['interest', /利益|股|投资|受雇|顾问|债|经济|interest|financial|consult|sharehold/i],
  ['coauthor', /合作|合著|合写|作者|co-?author|collaborat|co-?investigator/i],
  ['colleague', /同事|同单位|同部门|共事|同教研室|同课题组|同组|colleague|co-?worker/i],
];

/** 师生 合作 亲属 同事 利益 and other words for them; undefined for what is none of them. */
export const parseRelationKind = (cell: string): RelationKind | undefined => {
  const text = plainText(cell);
  return words.find(([, pattern]) => pattern.test(text))?.[0];
};
