import type { ListName, OfficeList, Steps } from '../model';
import { defineRule, type Check, type Context, type Rule, type RuleSpec } from './rule';

/** A rule that looks proposals up in one of the office's lists; without the list it is unchecked. */
export interface ListRuleSpec<S> extends Omit<RuleSpec<S>, 'list' | 'check'> {
  readonly list: ListName;
  readonly check: (context: Context<S> & { readonly list: OfficeList }) => Check | Steps<Check>;
}

/** Turns such a rule's file into an entry of the register. */
export const defineListRule = <S>(spec: ListRuleSpec<S>): Rule => defineRule({
  ...spec,
  check: (context) => {
    const list = context.lists[spec.list];
    if (list === undefined) throw new Error(`the list ${spec.list} is missing`);
    return spec.check({ ...context, list });
  },
});
