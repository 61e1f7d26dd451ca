import { Sparkles } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import type { TriagedRow } from '../../worker/protocol';
import { reviewedRows } from '../../state/review/standing';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';
import { titleOf } from '../common/titleOf';

/** Packages that are drawn before one asks for more. */
const atOnce = 15;

/** Packages of proposals that the same experts judge: proposed by likeness, made and changed by hand. */
export function PackageBox({ session, onClose }: { readonly session: OpenSession; readonly onClose: () => void }) {
  const t = useWords();
  const actions = useActions();
  const [suggested, setSuggested] = useState<readonly (readonly RowKey[])[] | null>(null);
  const [busy, setBusy] = useState(false);
  const { packages } = session.fold.state.review;
  const names = [...new Set(packages.values())].toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare);
  const members = useMemo(() => { const own = new Map<string, RowKey[]>(); for (const [row, name] of packages) own.set(name, [...own.get(name) ?? [], row]); return own; }, [packages]);
  const rows = useMemo(() => reviewedRows(session), [session]);
  const [shown, setShown] = useState(atOnce);
  const open = (suggested ?? []).filter((rows) => rows.every((row) => !packages.has(row)));
  const suggest = async (): Promise<void> => {
    setBusy(true);
    setSuggested(await actions.suggestPackages());
    setBusy(false);
  };
  return (
    <Box title={t('packages.title')} onClose={onClose} foot={<><span className="space" /><Action look="primary" label={t('page.close')} onPress={onClose} /></>}>
      <p className="package-lead"><span className="muted small">{t('packages.lead')}</span><span className="space" /><Action tiny icon={Sparkles} label={t('packages.suggest')} isDisabled={busy} testId="packages-suggest" onPress={() => void suggest()} /></p>
      {suggested !== null && (
        <section className="section" data-testid="packages-suggested">
          <h3>{t('packages.suggested', { count: open.length })} <span className="space" />{open.length > 1 && <Action tiny look="primary" label={t('packages.takeAll')} testId="packages-take-all" onPress={() => actions.makePackages(open)} />}</h3>
          {open.length === 0 && <p className="muted">{t('packages.noneAlike')}</p>}
          {open.slice(0, shown).map((own) => (
            <div key={own.join()} className="package">
              <ul>{own.map((row) => <li key={row} className="clip">{titleOf(session, row)}</li>)}</ul>
              <Action tiny label={t('packages.take')} testId="package-take" onPress={() => actions.makePackages([own])} />
            </div>
          ))}
        </section>
      )}
      {names.length === 0 && <p className="muted">{t('packages.none')}</p>}
      {names.slice(0, shown).map((name) => <Package key={name} session={session} name={name} rows={members.get(name) ?? []} all={rows} />)}
      {names.length > shown && <Action tiny label={t('conflictList.more', { count: Math.min(atOnce, names.length - shown) })} onPress={() => setShown(shown + atOnce)} />}
      <Adder session={session} all={rows} label={t('packages.addTo', { name: t('packages.newOne') })} onAdd={(row) => actions.makePackages([[row]])} />
    </Box>
  );
}

function Package({ session, name, rows, all }: { readonly session: OpenSession; readonly name: string; readonly rows: readonly RowKey[]; readonly all: readonly TriagedRow[] }) {
  const t = useWords();
  const actions = useActions();
  return (
    <section className="section" data-testid="package">
      <h3>{name} <span className="muted">{rows.length}</span><span className="space" /><Action tiny look="plain" label={t('packages.apart', { name })} testId="package-apart" onPress={() => actions.putInPackage(rows, null)} /></h3>
      <ul className="pair-list">{rows.map((row) => <li key={row}><span className="clip">{titleOf(session, row)}</span><Action tiny look="plain" label={t('packages.takeOut')} onPress={() => actions.putInPackage([row], null)} /></li>)}</ul>
      <Adder session={session} all={all} label={t('packages.addTo', { name })} onAdd={(row) => actions.putInPackage([row], name)} />
    </section>
  );
}

/** Choices that a browser can still list. */
const listed = 3000;

/** A proposal by number or title, to be put into a package. */
function Adder({ session, all: rows, label, onAdd }: { readonly session: OpenSession; readonly all: readonly TriagedRow[]; readonly label: string; readonly onAdd: (row: RowKey) => void }) {
  const t = useWords();
  const list = useId();
  const [written, setWritten] = useState('');
  const row = written.trim() === '' ? undefined : rows.find(({ key, cells }) => titleOf(session, key) === written.trim() || cells.number === written.trim())?.key;
  return (
    <form className="package-add" onSubmit={(event) => { event.preventDefault(); if (row !== undefined) { onAdd(row); setWritten(''); } }}>
      <input className="input" list={list} value={written} placeholder={label} aria-label={label} data-testid="package-add" onChange={(event) => setWritten(event.target.value)} />
      <datalist id={list}>{written.trim() !== '' && rows.slice(0, listed).map(({ key }) => <option key={key} value={titleOf(session, key)} />)}</datalist>
      <Action tiny type="submit" label={t('packages.add')} isDisabled={row === undefined} />
    </form>
  );
}
