import type { Message, SavedSession } from '../core/model';
import { safeFileName } from '../core/reports';
import { say, write } from '../core/words';
import { tell, type AppContext } from './context';
import { mergeRefusal } from './merging';
import { savedFrom } from './openSession';
import { workspaceExtension, type Vault } from './workspace/form';
import type { OpeningFile } from './workspace/openingFile';
import { readWorkspace } from './workspace/readWorkspace';
import { writeWorkspace } from './workspace/writeWorkspace';

interface Doors {
  /** Null where the page has no Web Crypto (plain http from another machine). */
  readonly vault: Vault | null;
  readonly download: (name: string, content: Uint8Array, mediaType: string) => void;
  openSession(id: string): Promise<void>;
  planMergeWith(file: string, theirs: SavedSession): void;
}

/** Saving the open session as one file, and opening such a file. */
export function workspaceActions({ store, keeper, now, newId }: AppContext, { vault, download, openSession, planMergeWith }: Doors) {
  let bytes: Uint8Array | null = null;
  const show = (openingFile: OpeningFile | null): void => store.setState({ openingFile });

  async function read(file: string, passphrase: string | null): Promise<void> {
    const current = bytes;
    if (current === null || vault === null) return show({ stage: 'refused', file, message: say('workspace.noCrypto') });
    show({ stage: 'reading', file });
    const found = await readWorkspace(current, passphrase, vault);
    if (bytes !== current) return;
    if (found.state !== 'read' && found.state !== 'refused') return show({ stage: 'locked', file, wrong: found.state === 'wrong' });
    bytes = null;
    if (found.state === 'refused') return show({ stage: 'refused', file, message: found.issues[0]?.message ?? say('workspace.damaged') });
    const own = await ownFor(found.session);
    if (own !== null) return show({ stage: 'exists', file, session: found.session, kept: own.id === found.session.id, refusal: mergeRefusal(own, found.session) });
    await keep(found.session, file, found.issues[0]?.message);
  }

  /** The session that is here of this id, else the open one, which a colleague may have begun by themselves; null where neither is. */
  async function ownFor({ id }: SavedSession): Promise<SavedSession | null> {
    const { session, call } = store.getState();
    if (session?.id === id) return savedFrom(session, call);
    const kept = await (await keeper.settled()).load(id);
    return kept.ok ? kept.value : session === null ? null : savedFrom(session, call);
  }

  /** Keeps the session in this browser and opens it. */
  async function keep(session: SavedSession, file: string, warning?: Message): Promise<void> {
    const kept = await (await keeper.settled()).saveSession(session);
    if (!kept.ok) return show({ stage: 'refused', file, message: kept.issues[0]?.message ?? say('workspace.damaged') });
    show(null);
    await openSession(session.id);
    if (warning !== undefined) tell(store, warning, 'bad');
  }

  return {
    /** Saves the open session as one file; a passphrase that is not blank encrypts it. */
    async saveWorkspace(passphrase: string): Promise<void> {
      const { session, call, language } = store.getState();
      if (session === null) return;
      if (vault === null) return tell(store, say('workspace.noCrypto'), 'bad');
      // What is kept has older versions of the table too; where nothing can be kept, what is open is all there is.
      const kept = await (await keeper.settled()).load(session.id);
      const content = await writeWorkspace(kept.ok ? kept.value : savedFrom(session, call), passphrase, vault);
      const plain = write(say('workspace.fileName', { file: session.table.file.replace(/\.[^.]+$/, ''), day: now().slice(0, 10) }), language);
      const name = `${safeFileName(plain)}.${workspaceExtension}`;
      download(name, content, 'application/octet-stream');
      tell(store, say(passphrase === '' ? 'workspace.saved' : 'workspace.savedLocked', { file: name }));
    },
    /** Opens a workspace file as far as it can be without a person's word. */
    async openWorkspace(file: string, content: Uint8Array): Promise<void> {
      bytes = content;
      await read(file, null);
    },
    async unlockWorkspace(passphrase: string): Promise<void> {
      const { openingFile } = store.getState();
      if (openingFile?.stage === 'locked') await read(openingFile.file, passphrase);
    },
    /** Opens the session of this id that the browser keeps, or the one of the file as a session of its own, or lays both side by side. */
    async settleWorkspace(which: 'here' | 'beside' | 'merge'): Promise<void> {
      const { openingFile } = store.getState();
      if (openingFile?.stage !== 'exists') return;
      const { session, file, kept } = openingFile;
      if (which === 'beside') return keep(kept ? { ...session, id: newId() } : session, file);
      if (which === 'merge') {
        if (kept && store.getState().session?.id !== session.id) await openSession(session.id);
        return planMergeWith(file, session);
      }
      show(null);
      return openSession(session.id);
    },
    cancelWorkspace(): void {
      bytes = null;
      show(null);
    },
  };
}
