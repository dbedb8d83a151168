import type { Language } from "../vocabulary/closed-lists.ts"

/**
 * Words that people wrote in French inside a line of another language: between the signs of a directional isolate (U+2068, U+2069),
 * so that brackets and numbers around them keep their order. For plain text; HTML has `<bdi>`.
 */
export const isolateFrench = (words: string, language: Language): string =>
  language === "fr" || words === "" ? words : `\u2068${words}\u2069`
