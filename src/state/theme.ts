/** The page's colours: as the system has them, or one of the two whatever the system says. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
