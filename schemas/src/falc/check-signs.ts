import type { LineFinding } from "./findings.ts"

const FORBIDDEN = /[;؛()[\]…]|\.{2,}/g
/** A dash between words or at the start; the hyphen inside « rendez-vous » is part of the word. */
const DASH = /[–—―−]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu
const SPECIAL = /[\\&<>§#*_~^|{}=+@/·•°€$£©®™†‡¶→←↑↓✓✗]|\p{Extended_Pictographic}/gu

/** Signs that stop the reading. */
export function checkSigns(text: string): LineFinding[] {
  const find = (code: LineFinding["code"], pattern: RegExp): LineFinding[] =>
    [...text.matchAll(pattern)].map((match) => ({ code, from: match.index, to: match.index + match[0].length }))
  return [...find("forbidden-sign", FORBIDDEN), ...find("dash", DASH), ...find("special-sign", SPECIAL)]
}
