import { Check, GripVertical, Pin } from 'lucide-react';
import { Button, Checkbox, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useWords } from '../common/app';
import { gridColumns } from './columns';
import { orderedIds, withColumnAt } from './layout';
import type { GridTable } from './useGridTable';

/** Every column: ticked where it is shown; dragged, or moved by keys from its handle, to another place. */
export function ColumnList({ grid: { layout, changeLayout } }: { readonly grid: GridTable }) {
  const t = useWords();
  const { columnVisibility, columnPinning } = layout;
  const columns = orderedIds(layout).flatMap((id) => gridColumns.find((column) => column.id === id) ?? []);
  const nameOf = (id: string): string => t(columns.find((column) => column.id === id)?.word ?? 'page.columns');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((id) => ({ 'text/plain': nameOf(String(id)) })),
    onReorder({ keys, target }) {
      const ids = [...keys].map(String);
      const behind = target.dropPosition === 'after';
      changeLayout(ids.reduce((next, id) => withColumnAt(next, id, String(target.key), behind), layout));
    },
  });
  return (
    <GridList
      className="column-list" aria-label={t('page.columns')} items={columns} dragAndDropHooks={dragAndDropHooks} selectionMode="multiple" disallowEmptySelection escapeKeyBehavior="none"
      selectedKeys={columns.filter(({ id }) => columnVisibility[id] !== false).map(({ id }) => id)} dependencies={[columnVisibility, columnPinning, t]}
      onSelectionChange={(keys) => changeLayout({ columnVisibility: Object.fromEntries(gridColumns.map(({ id }) => [id, keys === 'all' || keys.has(id)])) })}
    >
      {({ id, word }) => (
        <GridListItem id={id} textValue={t(word)} className="column-item" data-column={id}>
          {({ isSelected }) => (
            <>
              <Button slot="drag" className="drag-handle" aria-label={t('grid.moveColumn', { column: t(word) })}><GripVertical size={13} aria-hidden /></Button>
              <Checkbox slot="selection" className="what">
                <span className="box" aria-hidden>{isSelected && <Check size={11} strokeWidth={3} />}</span><span className="clip">{t(word)}</span>
              </Checkbox>
              {columnPinning.start.includes(id) && <Pin size={12} role="img" aria-label={t('grid.pinned')} />}
            </>
          )}
        </GridListItem>
      )}
    </GridList>
  );
}
