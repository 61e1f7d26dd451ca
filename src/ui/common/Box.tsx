import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Action } from './Action';
import { useWords } from './app';

interface BoxProps {
  readonly title: string;
  readonly narrow?: boolean;
  /** As wide as the page allows: two texts stand beside one another. */
  readonly wide?: boolean;
  readonly onClose?: () => void;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog box over the page. Without onClose it cannot be closed but by its own buttons. */
export function Box({ title, narrow = false, wide = false, onClose, foot, children }: BoxProps) {
  const t = useWords();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={false} isKeyboardDismissDisabled={onClose === undefined} onOpenChange={(open) => { if (!open) onClose?.(); }}>
      <Modal className={narrow ? 'modal narrow' : wide ? 'modal wide' : 'modal'}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2} className="title clip">{title}</Heading>
            {onClose !== undefined && <Action bare look="plain" icon={X} label={t('page.close')} onPress={onClose} />}
          </header>
          <div className="dialog-body" tabIndex={0} role="group" aria-label={title}>{children}</div>
          {foot !== undefined && <footer className="dialog-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
