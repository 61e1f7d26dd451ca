import type { WordTable } from './table';

/** The help: first steps, pictures, and what people ask. */
export const helpWords = {
  'help.parts': { zh: '帮助的各部分', en: 'Parts of the help' },
  'help.start': { zh: '从哪里开始', en: 'Where to begin' },
  'help.look': { zh: '界面', en: 'What is where' },
  'help.questions': { zh: '常见问题', en: 'What people ask' },
  'help.step1': { zh: '把申报清单拖进页面，核对每一列的含义，确认后自动分拣。', en: 'Drop the list of proposals on the page, check what each column means, and it is triaged.' },
  'help.step2': { zh: '按 U 逐份看最该看的：发现的问题和依据在右侧，认可或驳回每个问题。', en: 'U walks through those that want you most: findings and evidence stand at the right, to be confirmed or dismissed one by one.' },
  'help.step3': { zh: '方向对就按 D 确认，不对就在右侧点选另一个再确认；其他申请的分数随之改进。', en: 'D confirms the direction; if it is wrong, choose another at the right and confirm that. The scores of the others improve.' },
  'help.step4': { zh: '按数字键作决定，加标签、写备注、填评审组；选中多份可以一次处理。', en: 'A number key decides; tag, note and set panels as you go. Select several to act on all of them.' },
  'help.step5': { zh: '导出分拣表、不予受理清单和通知，或把整份工作存成一个文件交给同事。', en: 'Export the triage sheet, the list of rejections and notices, or save all of it as one file for a colleague.' },
  'help.pictureList': { zh: '左侧筛选，数字是会剩下的份数；中间是清单，生效的筛选列在上方，可以逐个去掉。', en: 'Filters at the left, with how many rows each would leave; the list in the middle, with the filters in force above it, each to be taken away.' },
  'help.pictureDetail': { zh: '打开一份申请：上面作决定，下面是问题、条款、各方向的得分和原文中标出的词语。', en: 'An open proposal: decide at the top; below, findings with their clauses, scores by direction, and the terms marked in the text.' },
  'help.pictureCommands': { zh: '按 Ctrl K 找任何操作：中文、英文、拼音首字母都可以，右侧是它的快捷键。', en: 'Ctrl K finds every command, by Chinese, English or pinyin initials; its key stands at the right.' },
  'help.askColumns': { zh: '某一列认错了怎么办？', en: 'A column was taken for something else. What now?' },
  'help.answerColumns': { zh: '点上方“重新核对列”，改好后确认；已作的决定不受影响。', en: 'Press “Change what columns mean” at the top, put it right and confirm; decisions stay.' },
  'help.askRules': { zh: '某条规则对我们太严或不适用？', en: 'A rule is too strict for us, or does not apply?' },
  'help.answerRules': { zh: '到“规则”页改它的轻重或停用，应用前会说明影响多少份；随时可以改回来。', en: 'On the page of rules, change its severity or switch it off. How many proposals that touches is told first, and it can be changed back.' },
  'help.askWrong': { zh: '按错了怎么办？', en: 'I pressed the wrong key.' },
  'help.answerWrong': { zh: 'Ctrl Z 撤销上一步，批量操作算一步；“记录”页可以单独撤回任何一步。', en: 'Ctrl Z undoes the last step, a batch as one; the page of history takes back any single step.' },
  'help.askSecond': { zh: '“建议不予受理”为什么还在等复核？', en: 'Why does a rejection wait for a countersignature?' },
  'help.answerSecond': { zh: '须由另一个人复核：在右上角换成复核人的名字，再按 C。', en: 'A second person has to sign it: choose their name at the top right, then press C.' },
  'help.askMove': { zh: '换一台电脑或交给同事继续？', en: 'How do I go on at another computer, or hand over?' },
  'help.answerMove': { zh: '在“已保存的工作”里存成一个文件，可以加密；在另一台电脑上拖进页面即可。', en: 'Save it as one file, encrypted if you like, from the box of saved work, and drop that on the page at the other computer.' },
  'help.askVersion': { zh: '清单又发来了新版？', en: 'A newer version of the list has come.' },
  'help.answerVersion': { zh: '直接导入新版，页面会先列出差别；决定、标签跟着同一编号的申请走。', en: 'Import it: the differences are shown first, and decisions and tags go along with the proposals of the same number.' },
} as const satisfies WordTable;
