import { ArrowDown, ArrowUp, ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AlikePlace, AlikeTexts, RowKey } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';
import { AlikeSide } from './AlikeSide';
import { aboutRow, type AlikeOther } from './alikeOthers';

interface AlikeBoxProps {
  readonly row: TriagedRow;
  /** What it is compared with, nearest first. */
  readonly others: readonly AlikeOther[];
  readonly onClose: () => void;
}

/** A proposal beside another or beside a row of a list, the passages that both have marked and numbered; one passage after the other can be looked at. */
export function AlikeBox({ row, others, onClose }: AlikeBoxProps) {
  const t = useWords();
  const actions = useActions();
  const [chosen, setChosen] = useState(0);
  const other = others[chosen];
  const goTo = other?.row ?? null;
  const alike = useAlike(row.key, other?.place);
  const [at, setAt] = useState(0);
  const all = alike?.passages.length ?? 0;
  const step = (by: number): void => setAt((at + by + all) % all);
  useEffect(() => {
    for (const mark of document.querySelectorAll(`.alike [data-passage="${at}"]`)) mark.scrollIntoView({ block: 'nearest' });
  }, [at, alike]);
  return (
    <Box title={t('alike.title')} onClose={onClose} wide>
      {other === undefined ? <p className="muted">{t('alike.gone')}</p> : (
        <div className="alike" data-testid="alike">
          <div className="alike-tools">
            {others.length > 1 && (
              <label className="small">{t('alike.with')}
                <select className="input" value={chosen} data-testid="alike-with" onChange={(event) => { setChosen(Number(event.target.value)); setAt(0); }}>
                  {others.map(({ name }, index) => <option key={index} value={index}>{name}</option>)}
                </select>
              </label>
            )}
            <p className="small" role="status" data-testid="alike-summary">
              {alike === null ? '' : all === 0 ? t('alike.none') : t('alike.summary', { count: t.number(all), own: t.percent(alike.ownShare), other: t.percent(alike.otherShare) })}
            </p>
            <span className="space" />
            {all > 0 && (
              <>
                <span className="small muted">{t('alike.place', { at: t.number(at + 1), all: t.number(all) })}</span>
                <Action tiny icon={ArrowUp} label={t('alike.previous')} isDisabled={all < 2} onPress={() => step(-1)} testId="alike-previous" />
                <Action tiny icon={ArrowDown} label={t('alike.next')} isDisabled={all < 2} onPress={() => step(1)} testId="alike-next" />
              </>
            )}
          </div>
          <div className="alike-sides">
            <AlikeSide name={t('alike.own')} about={aboutRow(row, t)} texts={row.cells} spans={(alike?.passages ?? []).map(({ own }) => own)} current={at} />
            <AlikeSide name={other.heading} about={other.about} texts={other.row?.cells ?? alike?.entry ?? {}} spans={(alike?.passages ?? []).map((passage) => passage.other)} current={at}>
              {goTo !== null && <Action tiny look="plain" icon={ExternalLink} label={t('alike.goTo')} testId="alike-go" onPress={() => { onClose(); actions.showRow(goTo.key); }} />}
            </AlikeSide>
          </div>
        </div>
      )}
    </Box>
  );
}

/** What a row's texts share with another's, fetched from the worker; null until it comes. */
function useAlike(row: RowKey, other: AlikePlace | undefined): AlikeTexts | null {
  const { alike } = useActions();
  const [known, setKnown] = useState<{ readonly pair: string; readonly texts: AlikeTexts } | null>(null);
  const pair = pairOf(row, other);
  useEffect(() => {
    if (other === undefined) return;
    let here = true;
    void alike(row, other).then((texts) => { if (here && texts !== null) setKnown({ pair, texts }); });
    return () => { here = false; };
  }, [row, other, pair, alike]);
  return known?.pair === pair ? known.texts : null;
}

const pairOf = (row: RowKey, other: AlikePlace | undefined): string => `${row} ${typeof other === 'object' ? `${other.list}:${other.line}` : other ?? ''}`;
