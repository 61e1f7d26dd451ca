import { useState } from 'react';
import type { ExpertField } from '../../core/model';
import { expertName, type ExpertWanted } from '../../state/review/pool';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { moveInto } from '../common/ReasonForm';

/** What can be said of an expert here; a newer table says the rest. */
const columns = ['name', 'id', 'employer', 'title', 'fields', 'keywords', 'avoidUnits', 'maxLoad'] as const satisfies readonly ExpertField[];

/** An expert added by hand: who, from where, and what they know, filled in with what a remedy asks for. */
export function AddExpertBox({ asked: { why, wanted } }: { readonly asked: ExpertWanted }) {
  const t = useWords();
  const count = wanted.length;
  const { fields = '', outside = [] } = wanted[0] ?? {};
  const actions = useActions();
  const pool = useApp((state) => state.pool);
  const [cells, setCells] = useState<Readonly<Partial<Record<ExpertField, string>>>>({ fields });
  const said = (field: ExpertField): string => cells[field]?.trim() ?? '';
  const known = (pool?.experts ?? []).some((one) => expertName(one) === said('name') && one.employer === said('employer'));
  const barred = outside.includes(said('employer'));
  const limit = said('maxLoad');
  const fault = said('name') === '' ? null : known ? t('experts.addKnown') : limit !== '' && !/^\d+$/u.test(limit) ? t('experts.addLimit') : null;
  const ready = said('name') !== '' && fault === null;
  return (
    <Box
      narrow title={t('experts.add')} onClose={actions.leaveExpert}
      foot={<><span className="muted small">{t('experts.addFoot')}</span><span className="space" /><Action label={t('page.cancel')} onPress={actions.leaveExpert} /><Action look="primary" type="submit" form="add-expert" label={count > 1 ? t('experts.addOf', { count }) : t('experts.add')} isDisabled={!ready} testId="add-expert-give" /></>}
    >
      {why !== null && <p className="choice-preview" data-testid="add-expert-why">{t.message(why)}</p>}
      {outside.length > 0 && <p className="muted small">{t('experts.addOutside', { units: outside })}</p>}
      <form id="add-expert" className="add-expert" onSubmit={(event) => { event.preventDefault(); if (ready) actions.addExpert(cells); }}>
        {columns.map((field) => (
          <label key={field}>{t(`column.expert.${field}`)} <input
            className="input" {...(field === 'name' ? { ref: moveInto } : {})} value={cells[field] ?? ''} data-testid={`add-expert-${field}`} inputMode={field === 'maxLoad' ? 'numeric' : 'text'}
            onChange={(event) => setCells({ ...cells, [field]: event.target.value })}
          /></label>
        ))}
      </form>
      {fault !== null && <p className="small low-number" role="alert">{fault}</p>}
      {barred && <p className="small low-number" role="alert">{t('experts.addBarred', { unit: said('employer') })}</p>}
    </Box>
  );
}
