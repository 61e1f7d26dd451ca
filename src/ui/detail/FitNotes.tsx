import type { Classification } from '../../core/model';
import { useApp, useWords } from '../common/app';

/** What a person should know before trusting the first choice: subtypes that nothing fits well, and terms of other fields. */
export function FitNotes({ classification: { weak, scopeTerms }, shown }: { readonly classification: Classification; readonly shown: ReadonlySet<string> }) {
  const t = useWords();
  const subtypes = useApp((state) => state.call.subtypes);
  const nameOf = (name: string): string => {
    const nameEn = subtypes.find((one) => one.name === name)?.nameEn ?? '';
    return t.language === 'en' && nameEn !== '' ? nameEn : name;
  };
  return (
    <>
      {(weak ?? []).filter((subtype) => shown.has(subtype)).map((subtype) => (
        <p key={subtype} className="small" data-testid="weak-fit">{subtype === '' ? t('fit.weakAll') : t('fit.weak', { subtype: nameOf(subtype) })}</p>
      ))}
      {scopeTerms !== undefined && scopeTerms.outside.length > 0 && (
        <p className="small muted">
          {scopeTerms.field.length > 0 && <>{t('fit.fieldTerms', { terms: scopeTerms.field })} · </>}
          {t('fit.outsideTerms', { terms: scopeTerms.outside })}
        </p>
      )}
    </>
  );
}
