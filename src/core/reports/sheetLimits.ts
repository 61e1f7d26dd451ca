/** Excel takes no longer text in one cell. Source: Excel specifications and limits. */
export const mostCharacters = 32_767;
