import type { WordTable } from '../table';

/** What all formal checks say alike. */
export const commonRuleWords = {
  'rules.blank': { zh: '该栏为空，本项不适用。', en: 'The cell is blank; the check does not apply.' },
  'rules.noSettings': { zh: '本指南未设置此项检查，不适用。', en: 'The call does not set this check; it does not apply.' },
  'rules.badSettings': {
    zh: '指南数据中此项检查的设置“{settings}”缺失或无法使用，本项未执行。请检查指南文件。',
    en: 'The call’s settings “{settings}” of this check are missing or unusable, so it was not run. Please look at the call’s file.',
  },
  'rules.unchecked': {
    zh: '本次未检查：缺少列“{columns}”。文件中如有此列，请在列对应中指定后重新检查。',
    en: 'Not checked: the file has no column “{columns}”. If it has one under another name, choose it in the mapping and check again.',
  },
  'rules.noList': { zh: '本次未检查：没有名单“{list}”。', en: 'Not checked: there is no list “{list}”.' },
  'rules.unclassified': {
    zh: '本次未检查：尚未对申请内容进行方向分类。请先完成分类再检查。',
    en: 'Not checked: the texts have not been classified. Classify them first, then check again.',
  },
  'rules.threw': {
    zh: '检查本行时程序出错，无法判断：{reason}。请人工核实，并将此信息告知维护人员。',
    en: 'The check broke off on this row and cannot decide: {reason}. Please verify by hand and tell whoever maintains the program.',
  },
  'rules.flood': {
    zh: '{checked} 项中有 {failing} 项不符合（{percent}%），很可能是列对应或指南设置有误，而不是申请书有误。请先核对列“{columns}”的对应关系。',
    en: '{failing} of {checked} proposals fail ({percent}%): a wrong mapping or setting is likelier than so many faults. Check first what the column “{columns}” is mapped to.',
  },
  'rules.settings.unknown': {
    zh: '检查项“{rule}”没有名为“{setting}”的设置，已忽略。请核对拼写。',
    en: 'The check “{rule}” has no setting called “{setting}”; it was ignored. Please check the spelling.',
  },
  'rules.settings.unusable': {
    zh: '检查项“{rule}”的设置“{setting}”缺失或取值无法使用，该项检查不会执行。请按 data/README.md 的说明改正。',
    en: 'The setting “{setting}” of the check “{rule}” is missing or unusable, so the check will not run. Correct it as data/README.md describes.',
  },
} as const satisfies WordTable;
