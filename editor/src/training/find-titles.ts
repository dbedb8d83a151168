const MARKS = /\p{M}/gu

/** Letters without case or accents, as people type when they search. */
const plain = (text: string): string => text.normalize("NFKD").replaceAll(MARKS, "").toLocaleLowerCase()

/** Those whose title holds every typed word, in the order given. */
export function findTitles<Titled extends { title: string }>(all: readonly Titled[], typed: string): Titled[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  return all.filter(({ title }) => wanted.every((word) => plain(title).includes(word)))
}
