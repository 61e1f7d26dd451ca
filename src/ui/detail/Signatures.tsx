import { PenLine, RotateCcw, Stamp } from 'lucide-react';
import type { Act, Judgement, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { faultOfSigning } from '../../state/signing';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';

interface SignaturesProps {
  readonly session: OpenSession;
  readonly row: RowKey;
  readonly judgement: Judgement;
}

/** Who decided, and for 建议不予受理 who countersigned, or what it waits for. */
export function Signatures({ session, row, judgement }: SignaturesProps) {
  const t = useWords();
  const actions = useActions();
  const actor = useApp((state) => state.actor);
  const { decision, decided, countersigned } = judgement;
  if (decided === null) return null;
  const named = ({ by, at }: Act): string => `${by === '' ? t('judging.nobody') : by} ${t.moment(at)}`;
  const fault = decision === 'reject' && countersigned === null ? faultOfSigning(session, row, actor) : null;
  return (
    <p className="judge-line small" data-testid="signatures">
      <span className="signature"><span className="muted">{t('judging.decidedBy')}</span> {named(decided)}</span>
      {decision !== null && decided.by === '' && actor !== '' && (
        <Action tiny icon={PenLine} label={t('judging.signAs', { name: actor })} onPress={() => actions.decideAll(decision, [row])} testId="sign" />
      )}
      {countersigned !== null && (
        <span className="signature">
          <span className="muted">{t('judging.countersignedBy')}</span> {named(countersigned)}
          <Action tiny bare look="plain" icon={RotateCcw} label={t('judging.uncountersign')} onPress={() => actions.uncountersign([row])} testId="uncountersign" />
        </span>
      )}
      {decision === 'reject' && countersigned === null && (
        <>
          <span className="chip verify">{t('judging.waiting')}</span>
          {fault === null
            ? <Action tiny icon={Stamp} label={t('judging.countersign')} keys="C" onPress={() => actions.countersign([row])} testId="countersign" />
            : <span className="muted" data-testid="countersign-fault">{t(`judging.countersign.${fault}`)}</span>}
        </>
      )}
    </p>
  );
}
