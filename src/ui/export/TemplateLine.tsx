import { Save, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Action } from '../common/Action';
import { useWords } from '../common/app';
import type { ExportChoice } from './useExportWish';

/** Takes up what was chosen before under a name, and keeps what is chosen now. */
export function TemplateLine({ choice: { templates, takeTemplate, keepTemplate, dropTemplate } }: { readonly choice: ExportChoice }) {
  const t = useWords();
  const [name, setName] = useState('');
  const known = templates.find((one) => one.name === name.trim());
  return (
    <div className="template-line">
      <label>
        {t('exporting.template')}
        <select
          className="input" data-testid="export-template" value={known?.name ?? ''}
          onChange={(event) => {
            const template = templates.find((one) => one.name === event.target.value);
            if (template !== undefined) takeTemplate(template);
            setName(event.target.value);
          }}
        >
          <option value="">{t(templates.length === 0 ? 'exporting.noTemplates' : 'exporting.chooseTemplate')}</option>
          {templates.map((one) => <option key={one.name} value={one.name}>{one.name}</option>)}
        </select>
      </label>
      <label>
        {t('exporting.templateName')}
        <input className="input" data-testid="export-template-name" value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
      </label>
      <Action icon={Save} label={t('exporting.keepTemplate')} testId="export-template-keep" isDisabled={name.trim() === ''} onPress={() => keepTemplate(name.trim())} />
      <Action bare look="plain" icon={Trash2} label={t('exporting.dropTemplate')} testId="export-template-drop" isDisabled={known === undefined} onPress={() => { dropTemplate(name.trim()); setName(''); }} />
    </div>
  );
}
