import { memo, useMemo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Range, RangeId } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { rangeWords } from './chips';

interface RangeFacetProps {
  readonly id: RangeId;
  /** The greatest number of all rows, to which the scale reaches. */
  readonly greatest: number;
  /** The numbers of the rows that all else lets through. */
  readonly values: readonly number[];
  readonly range: Range;
}

const bins = 24;
const step = 0.01;

/** A number to narrow down by: how the rows are spread over it, and two handles. */
export const RangeFacet = memo(function RangeFacet({ id, greatest, values, range }: RangeFacetProps) {
  const t = useWords();
  const { setRange } = useActions();
  const most = Math.ceil(greatest / step) * step;
  const heights = useMemo(() => spread(values, most), [values, most]);
  if (most === 0) return null;
  const name = t(rangeWords[id]);
  const [from, to] = [range.from ?? 0, Math.min(most, range.to ?? most)];
  const isSet = range.from !== null || range.to !== null;
  return (
    <section className="facet" data-narrows={id}>
      <div className="facet-head">
        <h2>{name} <span className="muted">{t.points(from)}—{t.points(to)}</span></h2>
        {isSet && <Action tiny look="plain" label={t('page.clear')} onPress={() => setRange(id, { from: null, to: null })} />}
      </div>
      <div className="spread" aria-hidden>
        {heights.map((height, at) => <span key={at} className={(at + 1) / bins * most <= from || at / bins * most >= to ? 'out' : undefined} style={{ height: `${height * 100}%` }} />)}
      </div>
      <Slider
        className="slider" aria-label={name} minValue={0} maxValue={most} step={step} value={[from, to]}
        onChange={([low = 0, high = most]) => setRange(id, { from: low <= 0 ? null : round(low), to: high >= most - step / 2 ? null : round(high) })}
      >
        <SliderTrack className="slider-track">
          <SliderThumb index={0} className="slider-thumb" aria-label={t('grid.rangeLow', { name })} data-testid={`range-${id}-low`} />
          <SliderThumb index={1} className="slider-thumb" aria-label={t('grid.rangeHigh', { name })} />
        </SliderTrack>
      </Slider>
    </section>
  );
});

/** Whole hundredths, written as short as they are. */
const round = (value: number): number => Number(value.toFixed(2));

/** Height of each bin as a share of the fullest. */
function spread(values: readonly number[], most: number): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const at = Math.min(bins - 1, Math.max(0, Math.floor(value / most * bins)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const fullest = Math.max(1, ...counts);
  return counts.map((count) => count / fullest);
}
