import { useState, type KeyboardEvent } from 'react';
import { useActions } from '../common/app';
import type { DrawnMark } from './chart';

interface MarksProps<M extends DrawnMark> {
  readonly marks: readonly M[];
  /** Where the arrows lead from a mark: by one along the list where nothing else is said. */
  readonly step?: (marks: readonly M[], at: number, key: string) => number;
}

const along = (marks: readonly DrawnMark[], at: number, key: string): number => {
  switch (key) {
    case 'ArrowDown': case 'ArrowRight': return Math.min(marks.length - 1, at + 1);
    case 'ArrowUp': case 'ArrowLeft': return Math.max(0, at - 1);
    case 'Home': return 0;
    case 'End': return marks.length - 1;
    default: return -1;
  }
};

/** The marks of a chart: one stop of the Tab key, arrows walk among them, Enter or a press lists their proposals. */
export function Marks<M extends DrawnMark>({ marks, step = along }: MarksProps<M>) {
  const actions = useActions();
  const [current, setCurrent] = useState<string | null>(null);
  const reachable = marks.some(({ key }) => key === current) ? current : marks[0]?.key;

  function onKey(event: KeyboardEvent<SVGGElement>, mark: M, at: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') actions.showWhere(mark.filters);
    else {
      const next = step(marks, at, event.key);
      const other = next < 0 ? undefined : marks[next];
      if (other === undefined) return;
      setCurrent(other.key);
      const group = event.currentTarget.parentElement?.children[next];
      if (group instanceof SVGElement) group.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <g>
      {marks.map((mark, at) => (
        <g
          key={mark.key} className="mark" role="button" tabIndex={mark.key === reachable ? 0 : -1} data-testid="mark"
          onClick={() => actions.showWhere(mark.filters)} onKeyDown={(event) => onKey(event, mark, at)} onFocus={() => setCurrent(mark.key)}
        >
          {/* Its name: what is drawn may be cut short. */}
          <title>{mark.name}</title>
          {mark.drawing}
        </g>
      ))}
    </g>
  );
}
