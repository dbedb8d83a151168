/** Spaces that look like another, characters without width, marks of direction: nobody sees them, and a search passes them by. */
const HIDDEN = /[\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g

export interface HiddenCharacter {
  line: number
  /** How it is written instead, such as `\u202f`. */
  written: string
}

/** The characters of a source that cannot be seen in it, each to be written by its escape. */
export function hiddenCharacters(source: string): HiddenCharacter[] {
  return [...source.matchAll(HIDDEN)].map(({ 0: character, index }) => ({
    line: source.slice(0, index).split("\n").length,
    written: `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  }))
}
