export { callHash } from './callHash';
export { parseCall } from './parseCall';
export { readCall } from './readCall';
export { sharedSettings } from './ruleSettings';
export { directionReader, parseDirection, type DeclaredDirection } from './parseDirection';
