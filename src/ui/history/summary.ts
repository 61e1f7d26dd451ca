import type { Language } from '../../core/model';
import { say, write } from '../../core/words';
import type { SpokenChange } from '../../state/history';

const mostNamed = 3;

/** What a step says, each thing once; what it took away where it says nothing else. */
export function summary(changes: readonly SpokenChange[], language: Language): string {
  const named = [...new Set(changes.map(({ now, before, why }) => [now === '' && before !== '' ? `${before} → ${write(say('history.none'), language)}` : now, why].filter(Boolean).join(' — ')))].filter(Boolean);
  return named.length > mostNamed ? `${named.slice(0, mostNamed).join(' · ')} …` : named.join(' · ');
}
