export * from './choiceEffect';
export * from './rejections';
export * from './standing';
export * from './workOrder';
