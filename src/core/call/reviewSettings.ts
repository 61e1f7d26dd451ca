import { defaultReview, type ReviewSettings } from '../model';
import { say } from '../words';
import { objectWith, refuse, wholeNumber, type Check } from './json';

/** The settings of the review; what is left out is as usual. */
export const reviewSettings: Check<ReviewSettings> = (node) => {
  const object = objectWith('relationYears', 'inRound', 'panelLeast', 'panelMost', 'leastOpinions')(node);
  if (object === undefined) return undefined;
  const settings: ReviewSettings = {
    relationYears: object.optional('relationYears', wholeNumber(0)) ?? defaultReview.relationYears,
    inRound: object.optional('inRound', inRound) ?? defaultReview.inRound,
    panelLeast: object.optional('panelLeast', wholeNumber(1)) ?? defaultReview.panelLeast,
    panelMost: object.optional('panelMost', wholeNumber(1)) ?? defaultReview.panelMost,
    leastOpinions: object.optional('leastOpinions', wholeNumber(1)) ?? defaultReview.leastOpinions,
  };
  return settings.panelLeast <= settings.panelMost ? settings : refuse(node, say('call.review.panels'));
};

const choices = ['bar', 'warn', 'allow'] as const;

const inRound: Check<ReviewSettings['inRound']> = (node) =>
  choices.find((choice) => choice === node.value) ?? refuse(node, say('call.review.inRound', { choices: choices.join(' / ') }));
