import type { OpenSession } from '../../state/appState';
import { Box } from '../common/Box';
import { useActions, useWords } from '../common/app';
import { DecisionList } from './DecisionList';
import { TagList } from './TagList';

/** The office's own words: the decisions it makes and the tags it gives. */
export function VocabularyBox({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  return (
    <Box title={t('vocabulary.title')} onClose={() => actions.openDialog(null)}>
      <div className="vocabulary">
        <DecisionList session={session} />
        <TagList session={session} />
      </div>
    </Box>
  );
}
