import { remembered } from '../text/remembered';
import { bare, isBlank } from './cells';

const none = /^(?:无|無|没有|暂无|none|nil)$|^(?:无|没有|暂无|尚无)(?:固定|正式|依托)?(?:工作|任职|所属|所在|受聘|聘用)?(?:单位|雇主|工作)|^(?:无业|待业|失业|下岗|自由职业者?|自由研究者|独立(?:研究者?|学者)|个人|个体|离职|已离职|求职中|unemployed|selfemployed|freelancer?|independentresearcher)$/u;

/** What 工作单位 says: an employer, that there is none (无, 待业, 自由职业), or nothing (blank, a dash, 未填). */
export const employerSaid = remembered((cell): 'employer' | 'none' | 'blank' => {
  if (none.test(bare(cell))) return 'none';
  return isBlank(cell) ? 'blank' : 'employer';
});
