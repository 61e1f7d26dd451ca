import type { WordTable } from './table';

/** Saving a session as one file, and opening it elsewhere. */
export const workspaceWords = {
  'workspace.foreign': { zh: '这不是工作存档文件，无法打开。请选择用“存为文件”保存的 .triage 文件。', en: 'This is no workspace file. Choose a .triage file that “Save as file” wrote.' },
  'workspace.newer': { zh: '存档由较新版本的程序保存（文件版本 {found}，本程序最高支持 {known}）。请更新程序后再打开；文件未作任何改动。', en: 'A newer program saved this file (version {found}; this program knows up to {known}). Update the program, then open it again; the file was not changed.' },
  'workspace.damaged': { zh: '存档文件已损坏或不完整（校验不符），无法打开。请重新复制一份，或改用另一份备份。', en: 'The workspace file is damaged or incomplete (its checksum does not match). Copy it again, or use another backup.' },
  'workspace.noCrypto': { zh: '本页面的打开方式不支持加密与校验。请用 https、本机地址，或直接双击单文件版打开。', en: 'Opened this way, the page cannot encrypt and check files. Open it over https, from this machine, or as the one-file page.' },
  'workspace.save': { zh: '存为文件', en: 'Save as file' },
  'workspace.saveText': { zh: '整个工作（原表、决定、记录）存成一个文件，可带到另一台电脑上打开，也可作备份。', en: 'All of this work (tables, decisions, log) as one file: to open on another machine, or as a backup.' },
  'workspace.passphrase': { zh: '口令', en: 'Passphrase' },
  'workspace.passphraseAgain': { zh: '再输一次口令', en: 'Passphrase again' },
  'workspace.passphraseText': { zh: '填了口令则加密保存；忘记口令就无法打开，程序也没有办法。不填则不加密，文件里有证件号等个人信息，请妥善保管。', en: 'With a passphrase the file is encrypted; nobody can open it without, not even this program. Without one it is not: it holds identity numbers and other personal data, so keep it safe.' },
  'workspace.notAlike': { zh: '两次输入的口令不同。', en: 'The two passphrases differ.' },
  'workspace.fileName': { zh: '{file}-工作存档-{day}', en: '{file}-workspace-{day}' },
  'workspace.saved': { zh: '已存为 {file}', en: 'Saved as {file}' },
  'workspace.savedLocked': { zh: '已加密存为 {file}', en: 'Saved and encrypted as {file}' },
  'workspace.open': { zh: '打开工作存档', en: 'Open a workspace file' },
  'workspace.locked': { zh: '“{file}”已加密，请输入口令。', en: '“{file}” is encrypted. Enter its passphrase.' },
  'workspace.wrong': { zh: '口令不对；文件是完好的。请重新输入。', en: 'The passphrase is wrong; the file is whole. Try again.' },
  'workspace.exists': { zh: '“{file}”里的工作在本浏览器中已经有一份，内容可能不同。可以打开已有的那份，或把文件里的另外打开，两份互不影响。', en: 'The work in “{file}” is in this browser already, perhaps with other contents. Open the one that is here, or the one of the file beside it; neither changes the other.' },
  'workspace.openHere': { zh: '打开已有的', en: 'Open the one here' },
  'workspace.openBeside': { zh: '另外打开', en: 'Open beside' },
  'workspace.reading': { zh: '正在打开 {file}…', en: 'Opening {file} …' },
  'workspace.failed': { zh: '没能打开 {file}', en: '{file} could not be opened' },
} as const satisfies WordTable;
