import type { SpokenChange } from '../../state/history';
import type { Words } from '../common/app';

const mostNamed = 3;

/** What a step says, each thing once; what it took away where it says nothing else. */
export function summary(changes: readonly SpokenChange[], t: Words): string {
  const named = [...new Set(changes.map(({ now, before, why }) => [now === '' && before !== '' ? `${before} → ${t('history.none')}` : now, why].filter(Boolean).join(' — ')))].filter(Boolean);
  return named.length > mostNamed ? `${named.slice(0, mostNamed).join(' · ')} …` : named.join(' · ');
}
