import type { RuleCases } from './ruleCase';

const withPartner = (participants: string, partners = '东湖大学') => ({ participants, partners });
const alone = (participants: string) => withPartner(participants, '');

export const participantUnits: RuleCases = {
  field: 'participants',
  cases: [
    [alone('谢霞（洞庭大学，教授）；钱雅（洞庭大学，讲师）'), 'pass'],
    [withPartner('谢霞（洞庭大学，教授）；戴立（东湖大学，副教授）'), 'pass'],
    [withPartner('谢霞(洞庭大学计算机学院,教授); 戴立(东湖大学数学系,副教授)'), 'pass'],
    [alone('谢霞（洞庭大学，教授）；John Smith（University of Oxford，Professor）'), 'pass'],
    [alone('谢霞（牛津大学，教授）；李安（新加坡国立大学，副教授）'), 'pass'],
    [alone('谢霞/洞庭大学/教授'), 'pass'],
    [alone('谢霞（教授）；洞庭大学'), 'pass'],
    [alone('严若（云台大学，教授）'), 'fail', 'verify'],
    [withPartner('谢霞（洞庭大学，教授）；严若（云台大学，教授）'), 'fail', 'verify'],
    [withPartner('严若（东湖师范大学，教授）'), 'fail', 'verify'],
    [alone('严若，云台大学，教授；谢霞，洞庭大学，教授'), 'fail', 'verify'],
    [alone('严若（海州星河科技有限公司，高级工程师）'), 'fail', 'verify'],
    [{ host: '华原科学院数学研究所', ...alone('严若（华原科学院计算研究所，研究员）') }, 'fail', 'verify'],
    // Without a partners’ column a few outside institutions may be partners.
    ['严若（云台大学，教授）；许安（钱塘大学，教授）', 'pass'],
    ['严若（云台大学，教授）；许安（钱塘大学，教授）；何文（燕山大学，教授）', 'fail', 'verify'],
    [alone('严若（洞庭大学附属医院，主任医师）'), 'unsure'],
    [alone('严若（香港大学，教授）'), 'unsure'],
    [alone('严若（国立台湾大学，教授）'), 'unsure'],
    [alone('严若（星河创新，工程师）'), 'unsure'],
    [alone('严若（East Lake University，Professor）'), 'unsure'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
    ['谢霞；钱雅', 'not-applicable'],
    [{ host: '', participants: '严若（云台大学，教授）' }, 'not-applicable'],
  ],
};
