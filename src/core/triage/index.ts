export * from './choiceEffect';
export * from './leadOf';
export * from './rejections';
export * from './standing';
export * from './workOrder';
