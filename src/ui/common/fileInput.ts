/** The id of the input that takes files; there is one on every screen. */
export const fileInputId = 'file-input';
