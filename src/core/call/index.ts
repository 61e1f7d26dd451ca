export { callHash } from './callHash';
export { parseCall } from './parseCall';
export { readCall } from './readCall';
export { sharedSettings } from './ruleSettings';
