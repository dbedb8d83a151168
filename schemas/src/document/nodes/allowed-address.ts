const ALLOWED = /^(?:https?:\/\/|mailto:|tel:)/i
// A browser drops controls and spaces before it reads the protocol: an address holding any is refused, never cleaned.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/

/** Whether a text may be the address of a link: an allowed protocol, nothing hidden in it, at most 2,000 characters. */
export const isAllowedAddress = (text: string): boolean =>
  text.length <= 2000 && ALLOWED.test(text) && !HIDDEN.test(text) && text.isWellFormed()
