import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { bare, isBlank } from './cells';

const none = /^(?:无|没有|暂无|none|nil)$|^(?:无|没有|暂无|尚无)(?:固定|正式|依托)?(?:工作|任职|所属|所在|受聘|聘用)?(?:单位|雇主|工作|职业)|^(?:无业|待业|失业|下岗|自由职业者?|自由研究者|独立(?:研究者?|学者)|个人|个体|离职|已离职|求职中|unemployed|selfemployed|freelancer?|independentresearcher)$/u;

/** Wordings of somebody who works for nobody, wherever they stand. */
const jobless = /待业|失业|[未待](?:就业|上岗)|个体(?:户|经营)|全职(?:太太|妈妈|主妇)|家庭主妇|无业(?!务)|下岗|求职|自由职业|自由撰稿|自由学者|灵活就业|(?:无|没有|尚无|暂无)(?:固定|正式|任何)?(?:工作|任职|所属)?(?:单位|工作)$/u;
const institutional = /(?:大学|学院|研究所|研究院|科学院|医院|公司|中心|实验室|集团|学校|[局厂所院馆站])(?:[)）]|$)/u;

/** What 工作单位 says: an employer, that there is none (无, 待业, 自由职业), or nothing (blank, a dash, 未填). */
export const employerSaid = remembered((cell): 'employer' | 'none' | 'blank' => {
  const said = simplified(bare(cell));
  if (none.test(said) || (jobless.test(said) && !institutional.test(said))) return 'none';
  return isBlank(cell) ? 'blank' : 'employer';
});
