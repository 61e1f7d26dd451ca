import type { LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';
import { Keys } from './Keys';
import { hasWalked } from './walking';

interface ActionProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly icon?: LucideIcon;
  readonly label: string;
  /** Shown in the tooltip beside the label. */
  readonly keys?: string;
  /** Icon alone; the label is read out and shown as tooltip. */
  readonly bare?: boolean;
  readonly look?: 'primary' | 'plain';
  readonly tiny?: boolean;
  readonly testId?: string;
  readonly children?: ReactNode;
}

/** The one button of the page: icon and words, or an icon whose words are its tooltip. */
export function Action({ icon: Icon, label, keys, bare = false, look, tiny = false, testId, children, ...rest }: ActionProps) {
  const [told, setTold] = useState(false);
  const names = ['button', look, bare && 'icon', tiny && 'tiny'].filter(Boolean).join(' ');
  const button = (
    <Button {...rest} className={names} data-testid={testId} {...(bare ? { 'aria-label': label } : {})}>
      {Icon !== undefined && <Icon size={tiny ? 14 : 16} aria-hidden />}
      {!bare && label}
      {children}
    </Button>
  );
  if (!bare && keys === undefined) return button;
  return (
    <TooltipTrigger delay={500} isOpen={told} onOpenChange={(open) => setTold(open && hasWalked())}>
      {button}
      <Tooltip className="tooltip" offset={6}>{bare ? label : null} {keys === undefined ? null : <Keys keys={keys} />}</Tooltip>
    </TooltipTrigger>
  );
}
