import type { Call, DirectionId, Language } from '../model';

/**
 * How a sheet names a direction: `培育5 微分方程与机器学习`, never its id.
 * A direction without a short form is its title; one that the call does not know shows as its id.
 */
export function directionName(id: DirectionId, call: Call, language: Language): string {
  const direction = call.directions.find((one) => one.id === id);
  if (direction === undefined) return id;
  const title = language === 'en' && direction.titleEn !== '' ? direction.titleEn : direction.title;
  return direction.label === direction.title ? title : `${direction.label} ${title}`;
}
