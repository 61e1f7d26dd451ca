import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installDebian, lastWord } from './debian.mjs';

const starts = (): boolean => spawnSync('soffice', ['--version'], { encoding: 'utf8', timeout: 60_000 }).status === 0;

/** Why no LibreOffice can be had (it is installed as root on Debian); undefined where one starts. */
export function missingLibreOffice(): string | undefined {
  if (starts()) return undefined;
  const failure = installDebian(['libreoffice-calc']);
  return failure ?? (starts() ? undefined : 'installed, but it does not start');
}

const declared = (kind: string, dtd: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">\n`;
const libraries = `${declared('library:libraries', 'libraries')}<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`;
const library = (elements: string): string => `${declared('library:library', 'library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`;

/** A macro that opens a workbook as a person does and saves it under another name. (--convert-to has no window, and so loses what is frozen.) */
const macro = `${declared('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Again" script:language="StarBasic">Sub Save(source As String, target As String)
Dim filter(0) As New com.sun.star.beans.PropertyValue
filter(0).Name = "FilterName"
filter(0).Value = "Calc MS Excel 2007 XML"
book = StarDesktop.loadComponentFromURL(source, "_blank", 0, Array())
book.storeToURL(target, filter())
book.close(True)
StarDesktop.terminate()
End Sub
</script:module>`;

const profile: Readonly<Record<string, string>> = {
  'script.xlc': libraries, 'dialog.xlc': libraries, 'Standard/script.xlb': library('<library:element library:name="Again"/>'), 'Standard/dialog.xlb': library(''), 'Standard/Again.xba': macro,
};

export interface LibreOffice {
  /** A workbook as it is saved after opening it in a window of its own. */
  savedAgain(bytes: Uint8Array): Uint8Array;
  close(): void;
}

/** A LibreOffice with a profile of its own: one that is in use elsewhere would refuse to start a second time. */
export function startLibreOffice(): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
  const run = (...words: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', ...words], { encoding: 'utf8', timeout: 300_000 });
  // The first start fills the profile, and would put an empty library in the macro's place.
  run('--terminate_after_init');
  for (const [name, text] of Object.entries(profile)) {
    const place = join(folder, 'profile/user/basic', name);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return {
    savedAgain(bytes) {
      const [source, target] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
      rmSync(target, { force: true });
      writeFileSync(source, bytes);
      const answer = run(`macro:///Standard.Again.Save("file://${source}","file://${target}")`);
      if (!existsSync(target)) throw new Error(`LibreOffice saved nothing: ${lastWord(answer)}`);
      return readFileSync(target);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
