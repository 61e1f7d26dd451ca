import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { pageIds, type PageId } from '../state/appState';
import { useActions, useApp, useWords } from './common/app';
import { leadKey, pages } from './pages';

/** The pages of the open session, one below the other at the left edge. */
export function PageRail() {
  const t = useWords();
  return <nav className="page-rail" aria-label={t('pages.label')}>{pageIds.map((id) => <PageTab key={id} id={id} />)}</nav>;
}

function PageTab({ id }: { readonly id: PageId }) {
  const t = useWords();
  const actions = useActions();
  const isOpen = useApp((state) => state.view.page === id);
  const { icon: Icon, word, letter } = pages[id];
  return (
    <TooltipTrigger delay={500}>
      <Button className="page-tab" data-testid={`page-${id}`} onPress={() => actions.openPage(id)} {...(isOpen ? { 'aria-current': 'page' } : {})}>
        <Icon size={18} aria-hidden />
        <span>{t(word)}</span>
      </Button>
      <Tooltip className="tooltip" placement="right" offset={6}><kbd>{leadKey}</kbd> <kbd>{letter}</kbd></Tooltip>
    </TooltipTrigger>
  );
}
