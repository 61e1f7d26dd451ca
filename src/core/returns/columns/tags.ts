import { blankJudgement, setTag } from '../../session';
import { say, write } from '../../words';
import type { EditColumn } from '../editColumn';

/** Tags as a list; one that holds a separator itself is known by its standing on the row. */
export const tagsColumn: EditColumn<'tags'> = {
  id: 'tags',
  of: ({ judgement }) => judgement.tags,
  text: (value, { language }) => value.join(write(say('report.listJoin'), language)),
  read(text, { judgement }) {
    const separated = judgement.tags.filter((tag) => /[;；\n]/.test(tag) && text.includes(tag));
    const rest = separated.reduce((left, tag) => left.replace(tag, '；'), text);
    const tags = rest.split(/[;；\n]/).map((tag) => tag.trim()).filter((tag) => tag !== '');
    return { value: [...new Set([...separated, ...tags])].toSorted() };
  },
  isSaid: () => true,
  apply(verb, row, value) {
    const has = (verb.state.judgements.get(row) ?? blankJudgement).tags;
    return [
      ...has.filter((tag) => !value.includes(tag)).flatMap((tag) => setTag(verb, [row], tag, false)),
      ...value.filter((tag) => !has.includes(tag)).flatMap((tag) => setTag(verb, [row], tag, true)),
    ];
  },
};
