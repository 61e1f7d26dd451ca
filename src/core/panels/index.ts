/** Review panels: proposed, checked, compared with those there are, and experts seated on them. */
export { compareKeys, type PanelRow } from './atoms';
export { checkPanels } from './checkPanels';
export { diffPanels, type Mover } from './diffPanels';
export { easeConflicts } from './easeConflicts';
export { nearGroups } from './nearGroups';
export { proposePackages } from './proposePackages';
export { proposePanels, type PanelInput } from './proposePanels';
export { seatExperts } from './seatExperts';
export { partsFor, type Sizes } from './sizes';
