/** A section in which the index found words of a query. */
export interface FoundSection {
  url: string
  title: string
  /** HTML of the index: the words found stand in `<mark>`. */
  excerpt: string
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const markedIn = (excerpt: string): Set<string> =>
  new Set([...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, text]) => wordsOf(text ?? "")))

/** « otite » and « otites » are one word here; two or three letters are too few to begin another word with. */
const isSame = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) > 3 && (one.startsWith(other) || other.startsWith(one)))

/**
 * The section that a result sends to; none where the words stand in no section. Who asks for the very subject of a text, which its
 * title says, begins at its first section. Who asks for more is sent where most of those other words stand together, best under a
 * heading that has them.
 * @param asked the query as the index was asked it
 * @param title what the text is called
 */
export function tellingSection<Section extends FoundSection>(
  sections: readonly Section[],
  asked: string,
  title: string
): Section | undefined {
  const anchored = sections.filter(({ url }) => url.includes("#"))
  const subject = wordsOf(title)
  const isOfSubject = (word: string): boolean => subject.some((other) => isSame(word, other))
  if (wordsOf(asked).every(isOfSubject)) return anchored[0]
  const worth = ({ excerpt, title: heading }: Section): number => {
    const told = [...markedIn(excerpt)].filter((word) => !isOfSubject(word))
    const named = wordsOf(heading).filter((word) => told.includes(word)).length
    return told.length + named / (named + 1)
  }
  return anchored.toSorted((one, other) => worth(other) - worth(one))[0]
}
