/** Lets the page have its turn: what comes after is a task of its own. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
