import { Save, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Action } from '../common/Action';
import { useWords } from '../common/app';
import { ownPresets, presetIds } from './layout';
import type { GridTable } from './useGridTable';
import { usePresets } from './usePresets';

/** Arrangements to go to in one press: those of the two roles, and a person's own. */
export function PresetLine({ grid: { layout: shown, changeLayout } }: { readonly grid: GridTable }) {
  const t = useWords();
  const { presets, keepPreset, dropPreset } = usePresets();
  const [name, setName] = useState('');
  const written = name.trim();
  return (
    <>
      <div className="layout-line" role="group" aria-label={t('grid.presets')}>
        {presetIds.map((id) => <Action key={id} tiny label={t(`grid.preset.${id}`)} testId={`preset-${id}`} onPress={() => changeLayout(ownPresets[id])} />)}
        {presets.map(({ name: own, ...layout }) => (
          <span key={own} className="own-preset">
            <Action tiny label={own} onPress={() => changeLayout(layout)} />
            <Action tiny bare look="plain" icon={Trash2} label={t('grid.dropPreset', { name: own })} onPress={() => dropPreset(own)} />
          </span>
        ))}
      </div>
      <form className="layout-line" onSubmit={(event) => { event.preventDefault(); if (written !== '') { keepPreset(written, shown); setName(''); } }}>
        <input className="input" aria-label={t('grid.presetName')} placeholder={t('grid.presetName')} value={name} maxLength={30} data-testid="preset-name" onChange={(event) => setName(event.target.value)} />
        <Action tiny type="submit" icon={Save} label={t('grid.keepPreset')} isDisabled={written === ''} />
      </form>
    </>
  );
}
