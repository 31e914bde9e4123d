/** Languages that the interface of the site speaks; each has a file of its words. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];
