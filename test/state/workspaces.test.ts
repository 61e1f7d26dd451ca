import { describe, expect, it } from 'vitest';
import { aTab, type Tab } from './anApp';

/** A tab that has worked, and the file it saved. */
async function saved(passphrase = ''): Promise<{ readonly tab: Tab; readonly name: string; readonly bytes: Uint8Array }> {
  const files: [string, Uint8Array][] = [];
  const tab = aTab({ download: (name, content) => { files.push([name, content as Uint8Array]); } });
  await tab.importRows();
  tab.actions.decide('accept', [tab.session().rows[0]!.key]);
  tab.actions.decide('reject', [tab.session().rows[2]!.key]);
  tab.actions.setNote('已电话核对');
  tab.actions.undo();
  await tab.saved();
  await tab.actions.saveWorkspace(passphrase);
  const [name = '', bytes = new Uint8Array()] = files[0] ?? [];
  return { tab, name, bytes };
}

const asFile = (name: string, bytes: Uint8Array) => ({ name, arrayBuffer: async () => bytes.slice().buffer });

describe('a session saved as a file', () => {
  it('is known by what it begins with, under whatever name it comes', async () => {
    const { tab, bytes } = await saved();
    const other = aTab();
    await other.actions.importFiles([asFile('工作存档.triage.bin', bytes)]);
    expect([other.state().importing, other.session().id]).toEqual([null, tab.session().id]);
  });

  it('is opened on another machine with every decision, the log and what can be undone', async () => {
    const { tab, name, bytes } = await saved();
    expect(name).toBe('清单-工作存档-2024-04-22.triage');
    const other = aTab();
    await other.actions.importFiles([asFile(name, bytes)]);
    expect(other.state().openingFile).toBeNull();
    expect(other.session().id).toBe(tab.session().id);
    expect(other.session().fold.log).toEqual(tab.session().fold.log);
    expect(other.session().fold.state).toEqual(tab.session().fold.state);
    expect(other.session().rows.map(({ raw }) => raw)).toEqual(tab.session().rows.map(({ raw }) => raw));
    expect((await other.actions.listSessions()).map(({ id }) => id)).toEqual([tab.session().id]);
    other.actions.redo();
    expect(other.session().fold.state.judgements.size).toBe(2);
  });

  it('asks for its passphrase until the right one comes', async () => {
    const { tab, name, bytes } = await saved('门前大桥');
    expect(tab.state().notice?.message.key).toBe('workspace.savedLocked');
    const other = aTab();
    await other.actions.importFiles([asFile(name, bytes)]);
    expect(other.state().openingFile).toEqual({ stage: 'locked', file: name, wrong: false });
    await other.actions.unlockWorkspace('别的');
    expect(other.state().openingFile).toEqual({ stage: 'locked', file: name, wrong: true });
    expect(other.state().session).toBeNull();
    await other.actions.unlockWorkspace('门前大桥');
    expect(other.session().fold.log).toHaveLength(4);
  });

  it('can be given up while a passphrase is asked for', async () => {
    const { name, bytes } = await saved('门前大桥');
    const other = aTab();
    await other.actions.importFiles([asFile(name, bytes)]);
    other.actions.cancelWorkspace();
    await other.actions.unlockWorkspace('门前大桥');
    expect([other.state().openingFile, other.state().session]).toEqual([null, null]);
  });
});

describe('a file of a session that is here already', () => {
  it('opens beside it under another id, or leaves it as it is', async () => {
    const { tab, name, bytes } = await saved();
    const { id } = tab.session();
    tab.actions.decide('verify', [tab.session().rows[1]!.key]);
    await tab.saved();
    await tab.actions.importFiles([asFile(name, bytes)]);
    expect(tab.state().openingFile).toMatchObject({ stage: 'exists', file: name });
    await tab.actions.settleWorkspace('here');
    expect([tab.session().id, tab.session().fold.log.length]).toEqual([id, 5]);

    await tab.actions.importFiles([asFile(name, bytes)]);
    await tab.actions.settleWorkspace('beside');
    expect(tab.session().id).not.toBe(id);
    expect(tab.session().fold.log).toHaveLength(4);
    expect(await tab.actions.listSessions()).toHaveLength(2);
    await tab.actions.openSession(id);
    expect(tab.session().fold.log).toHaveLength(5);
  });
});

describe('what is no sound file', () => {
  it('is refused in words; the open session stays', async () => {
    const { tab, name, bytes } = await saved();
    const open = tab.session();
    await tab.actions.importFiles([asFile(name, bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)))]);
    expect(tab.state().openingFile).toMatchObject({ stage: 'refused', message: { key: 'workspace.damaged' } });
    await tab.actions.importFiles([asFile('别的.triage', new TextEncoder().encode('x'))]);
    expect(tab.state().openingFile).toMatchObject({ stage: 'refused', message: { key: 'workspace.foreign' } });
    expect(tab.session()).toBe(open);
  });

  it('and nothing can be saved or opened where the browser has no crypto', async () => {
    const { name, bytes } = await saved();
    const tab = aTab({ vault: null });
    await tab.actions.importFiles([asFile(name, bytes)]);
    expect(tab.state().openingFile).toMatchObject({ stage: 'refused', message: { key: 'workspace.noCrypto' } });
    await tab.importRows();
    await tab.actions.saveWorkspace('');
    expect([tab.downloads, tab.state().notice]).toMatchObject([[], { tone: 'bad', message: { key: 'workspace.noCrypto' } }]);
  });
});
