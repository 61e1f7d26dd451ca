import { useEffect } from 'react';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';
import { takesText } from '../common/takesText';
import { pastedFiles } from './pasted';

/** Takes a table pasted anywhere on the page, where nothing else takes text. */
export function PasteCatcher() {
  const t = useWords();
  const { importFiles } = useActions();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (takesText(event.target)) return;
      const files = pastedFiles(event.clipboardData, t('import.pasted'));
      if (files.length === 0) return;
      event.preventDefault();
      void importFiles(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [t, importFiles]);
  return null;
}

/** A place to paste a table into, for those who look for one. */
export function PasteBox() {
  const t = useWords();
  const { importFiles, openDialog } = useActions();
  return (
    <Box narrow title={t('import.paste')} onClose={() => openDialog(null)}>
      <p>{t('import.pasteText')}</p>
      <textarea
        className="input" rows={6} ref={moveInto} data-testid="paste-here" aria-label={t('import.pasteHere')} placeholder={t('import.pasteHere')}
        onPaste={(event) => {
          const files = pastedFiles(event.clipboardData, t('import.pasted'));
          if (files.length === 0) return;
          event.preventDefault();
          openDialog(null);
          void importFiles(files);
        }}
      />
    </Box>
  );
}

const moveInto = (box: HTMLTextAreaElement | null): void => box?.focus();
