import { say } from '../words';
import { defineRule, type Verdict } from './rule';
import { aClockTime, aDay } from './settings';
import { isAfter } from './submission-window';

const sound: Verdict = { outcome: 'pass', message: say('rule.host-confirmation.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.host-confirmation.unsure-blank') };

/** 单位确认时间: the host confirmed before the close. */
export const hostConfirmation = defineRule({
  id: 'host-confirmation',
  demand: say('rule.host-confirmation.demand'),
  clause: '指南 六(三)2',
  severity: 'reject',
  ground: 2,
  needs: ['confirmedAt'],
  quotes: ['confirmedAt'],
  settings: { closeDay: aDay, closeTime: aClockTime },
  check: ({ settings: { closeDay, closeTime } }) => ({ confirmedAt }) => {
    if (confirmedAt.state === 'blank') return blank;
    if (confirmedAt.state === 'unreadable') return { outcome: 'unsure', message: say('rule.host-confirmation.unsure', { found: confirmedAt.raw }) };
    if (!isAfter(confirmedAt.value, closeDay, closeTime)) return sound;
    const { date, time } = confirmedAt.value;
    const found = time === undefined ? date : `${date} ${time}`;
    return { outcome: 'fail', message: say('rule.host-confirmation.fail', { found, expected: `${closeDay} ${closeTime}` }) };
  },
});
