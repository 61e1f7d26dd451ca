import { useWords } from '../common/app';

/** A longer quote shows its first lines alone: what to do about the finding stands below it. */
const long = 100;

/** What a cell says, as evidence. */
export function Quote({ text }: { readonly text: string }) {
  const t = useWords();
  const quote = <q>{text === '' ? t('page.blank') : text}</q>;
  return text.length <= long ? quote : <details className="long-quote"><summary>{quote}</summary></details>;
}
