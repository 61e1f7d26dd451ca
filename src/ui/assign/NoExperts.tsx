import { Users } from 'lucide-react';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';

/** Why there is nothing to assign yet, and the way to where experts come in. */
export function NoExperts() {
  const t = useWords();
  const { openPage } = useActions();
  const pooling = useApp((state) => state.pooling);
  if (pooling !== false) return <div className="empty"><p>{t('experts.computing')}</p></div>;
  return <div className="empty"><p>{t('assignPage.none')}</p><Action icon={Users} label={t('assignPage.toExperts')} testId="to-experts" onPress={() => openPage('experts')} /></div>;
}
