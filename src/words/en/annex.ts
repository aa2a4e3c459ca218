export const annex = {
} as const;
