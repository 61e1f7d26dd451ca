import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { bare } from './cells';

/** What a cell that asks for yes or no says; `unclear` is anything else. */
export type Flag = 'yes' | 'no' | 'unclear' | 'blank';

const ticked = /^[√✓✔☑✅■●▣◉]+$/u;
const unticked = /^[×✗✘✕❌□☐○◯]+$/u;
/** Whoever answers, and how; what they say follows. */
const speaker = /^(?:(?:我|本人|申请人|负责人|项目负责人|双方|全体(?:成员)?|均|皆|郑重|暂时?|尚|还|从|并|目前|至今|迄今)+)(?=.)/u;
const no = /^(?:否|不|没|无|未|非|没有|拒绝|false|no$|n$|[0零](?:[项个次].*)?$|f$|错)/u;
const yes = /^(?:是|有|对|已|同意|具有|具备|曾|承诺|确认|签|完成|勾选|true|yes|agreed?$|y$|1$|t$|ok$)/u;
const unsaid = /^(?:未填(?:写)?|待填(?:写)?|待补(?:充)?|待定|不详|未知|不明|na|null|空白?|不适用)$/u;

/** Reads yes or no: words of either language, ticks and crosses, empty and full boxes, 1 and 0. */
export const readFlag: (cell: string | undefined) => Flag = (cell) => (cell === undefined ? 'blank' : read(cell));

const read = remembered((cell): Flag => {
  const signs = cell.replace(/[\s\ufe0f()（）[\]]/gu, '');
  if (ticked.test(signs)) return 'yes';
  if (unticked.test(signs)) return 'no';
  const said = simplified(bare(cell));
  // A crossed box can mean either.
  if (said === '') return /\p{S}/u.test(cell) ? 'unclear' : 'blank';
  if (unsaid.test(said)) return 'blank';
  // A box beside each answer: □是 ☑否
  const chosen = /[☑✅■√✓✔][^\p{L}]*(\p{L}+)/u.exec(cell)?.[1];
  if (/[□☐○]/u.test(cell)) return chosen === undefined ? 'unclear' : ofWords(simplified(bare(chosen)));
  return ofWords(said);
});

function ofWords(answer: string): Flag {
  const said = answer.replace(speaker, '');
  if (no.test(said)) return 'no';
  return yes.test(said) ? 'yes' : 'unclear';
}
