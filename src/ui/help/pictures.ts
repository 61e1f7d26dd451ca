import type { Language } from '../../core/model';
import commandsEn from '../../../data/pictures/help-commands-en.jpg';
import commandsZh from '../../../data/pictures/help-commands-zh.jpg';
import detailEn from '../../../data/pictures/help-detail-en.jpg';
import detailZh from '../../../data/pictures/help-detail-zh.jpg';
import listEn from '../../../data/pictures/help-list-en.jpg';
import listZh from '../../../data/pictures/help-list-zh.jpg';
import reviewEn from '../../../data/pictures/help-review-en.jpg';
import reviewZh from '../../../data/pictures/help-review-zh.jpg';

export type PictureName = 'list' | 'detail' | 'commands' | 'review';

/** The pictures of the help, as test/page/pictures.test.ts takes them of the demo. */
export const pictures: Readonly<Record<PictureName, Readonly<Record<Language, string>>>> = {
  list: { zh: listZh, en: listEn },
  detail: { zh: detailZh, en: detailEn },
  commands: { zh: commandsZh, en: commandsEn },
  review: { zh: reviewZh, en: reviewEn },
};
