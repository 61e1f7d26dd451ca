import type { Expert } from '../../core/model';
import { useActions, useWords } from '../common/app';

interface LoadInputProps {
  readonly expert: Expert;
  readonly name: string;
  readonly bound: 'least' | 'most';
  /** What a person set; null: as the file or the settings say, which `usual` is. */
  readonly own: number | null;
  readonly usual: number;
}

/** An expert's limit, edited where it stands: blank leaves it to the file again. */
export function LoadInput({ expert, name, bound, own, usual }: LoadInputProps) {
  const t = useWords();
  const actions = useActions();
  const commit = (box: HTMLInputElement): void => {
    const written = box.value.trim();
    const count = written === '' ? null : Number(written);
    if (count !== null && (!Number.isSafeInteger(count) || count < 0)) box.value = own === null ? '' : String(own);
    else if (count !== own) actions.setExpertLoad([expert.key], bound, count);
  };
  return (
    <input
      key={own} className={own === null ? 'input load' : 'input load own'} type="text" inputMode="numeric" defaultValue={own ?? ''} placeholder={String(usual)}
      aria-label={t(`experts.${bound}Of`, { name })} data-testid={`load-${bound}`} onBlur={(event) => commit(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        event.currentTarget.value = own === null ? '' : String(own);
        event.currentTarget.blur();
      }}
    />
  );
}
