import { describe, expect, it } from 'vitest';
import { aStage } from '../page/stage';
import { foundUnderAxe } from '../page/underAxe';

const stage = aStage();

// The short run looks at each language in one theme.
describe('axe-core finds nothing on anything the page shows, in each theme', () => {
  it.each(['zh', 'en'] as const)('in %s', async (language) => {
    expect(await foundUnderAxe(stage.browser, stage.address, language, ['light', 'dark'])).toEqual([]);
  });
});
