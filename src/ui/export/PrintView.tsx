import { Printer, X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { withheldLetters, type Sheet } from '../../state/exporting';
import { Action } from '../common/Action';
import { useWords } from '../common/app';
import { PaperSheet } from './PaperSheet';
import { pageRules } from './pageRules';

/** Sheets as they are printed, over the page; the browser's own print makes paper or a PDF of them. */
export function PrintView({ sheets, onClose }: { readonly sheets: readonly Sheet[]; readonly onClose: () => void }) {
  const t = useWords();
  const withheld = withheldLetters(sheets);
  return (
    <ModalOverlay className="paper-overlay" isOpen isDismissable={false} onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className="paper-modal">
        <Dialog className="paper-dialog">
          <style>{pageRules(t)}</style>
          <header className="paper-bar">
            <Heading slot="title" level={2}>{t('exporting.print')}</Heading>
            <span className="muted small">{t('exporting.printHint')}</span>
            {withheld > 0 && <span className="chip notice small">{t('exporting.lettersWithheld', { count: t.number(withheld) })}</span>}
            <span className="space" />
            <Action icon={Printer} look="primary" label={t('exporting.printNow')} testId="print-now" onPress={() => window.print()} />
            <Action icon={X} label={t('page.close')} testId="print-close" onPress={onClose} />
          </header>
          <div className="paper-scroll" tabIndex={0} role="group" aria-label={t('exporting.print')}>
            {sheets.map((sheet, index) => <PaperSheet key={index} sheet={sheet} />)}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
