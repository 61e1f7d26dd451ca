import { hideIdentities, masked, type CellChange } from '../../core/model';
import { useWords } from '../common/app';

const lettersShown = 120;

/** One cell as it stands and as it would stand; what must not be shown is masked. */
export function CellLine({ cell: { column, before, after, secret } }: { readonly cell: CellChange }) {
  const t = useWords();
  const shown = (text: string): string => {
    const plain = secret ? masked(text) : hideIdentities(text);
    return plain.length > lettersShown ? `${plain.slice(0, lettersShown)}…` : plain;
  };
  const blank = <span className="muted">{t('page.blank')}</span>;
  return <p className="diff-cell"><span className="muted">{column}</span> {before === '' ? blank : <del>{shown(before)}</del>} → {after === '' ? blank : <ins>{shown(after)}</ins>}</p>;
}
